package org.lectern.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A value of JSON whose form is not sure.
///
/// @param value a map, a list, a text, a number, a truth value, or anything else for nothing
record Json(Object value) {

  /// A field; nothing where there is none, and in what is no object.
  Json get(String name) {
    Object field = value instanceof Map<?, ?> fields ? fields.get(name) : null;
    return new Json(field == null ? Optional.empty() : field);
  }

  /// The elements of a list; a value that is none is a list of one, as JSON-LD has it.
  List<Json> elements() {
    if (value instanceof List<?> list) {
      return list.stream().map(Json::new).toList();
    }
    return value instanceof Optional<?> ? List.of() : List.of(this);
  }

  /// A text that is not longer than that, or one in a list of its own.
  Optional<String> findText(int longest) {
    return elements().stream()
        .map(Json::value)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> text.length() <= longest)
        .findFirst();
  }

  /// A number from 0 to `most`.
  Optional<Integer> findNumber(int most) {
    return value instanceof Double number && number >= 0 && number <= most
        ? Optional.of(number.intValue())
        : Optional.empty();
  }

  boolean isFalse() {
    return Boolean.FALSE.equals(value);
  }

  /// Whether it is an object of this type.
  boolean isOf(String type) {
    return get("type").elements().stream().anyMatch(it -> type.equals(it.value()));
  }

  /// The IRI of what is named: a text, or an object's id.
  String iri() {
    return (value instanceof Map ? get("id") : this).findText(2000).orElse("");
  }
}
