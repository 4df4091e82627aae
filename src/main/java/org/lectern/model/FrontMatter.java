package org.lectern.model;

import java.util.List;
import java.util.Optional;

/// The fields at the head of a file (`title: …`, `speaker: …`), in the order written.
///
/// @param source where they stand in the source text, fences included; empty at 0 where there are
///   none
public record FrontMatter(List<Field> fields, Span source) {

  /// A file without front matter.
  public static final FrontMatter NONE = new FrontMatter(List.of(), new Span(0, 0));

  public FrontMatter {
    fields = List.copyOf(fields);
  }

  /// One field; a list has several values, an empty field none.
  ///
  /// @param name as written
  /// @param values without quotes and list signs
  public record Field(String name, List<String> values) {
    public Field {
      values = List.copyOf(values);
    }
  }

  /// The values of the first field of this name, case aside; empty where there is no such field.
  public List<String> values(String name) {
    for (Field field : fields) {
      if (field.name().equalsIgnoreCase(name)) {
        return field.values();
      }
    }
    return List.of();
  }

  /// The first value of the first of these fields that has one.
  public Optional<String> findFirst(String... names) {
    for (String name : names) {
      List<String> values = values(name);
      if (!values.isEmpty()) {
        return Optional.of(values.getFirst());
      }
    }
    return Optional.empty();
  }
}
