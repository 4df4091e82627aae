package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.FrontMatter;
import org.lectern.model.FrontMatter.Field;
import org.lectern.model.Span;

/// Gathers the fields that lines at the head of a file are: `#+title: …`, `:Author: …`.
final class HeadFields {
  private final List<Field> fields = new ArrayList<>();
  private int end;

  /// Takes a field whose line ends at `lineEnd`.
  ///
  /// @param value null or blank where the field is empty
  void add(String name, String value, int lineEnd) {
    boolean empty = value == null || value.isBlank();
    fields.add(new Field(name, empty ? List.of() : List.of(value.strip())));
    end = lineEnd;
  }

  FrontMatter toFrontMatter() {
    return new FrontMatter(fields, new Span(0, end));
  }
}
