package org.lectern.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.DataFormat;
import org.lectern.library.TagName;

/// What is dragged from one part of the window to another, so that a tag and a talk come together.
/// The parts know this, and not each other.
public sealed interface TagDrag {

  /// How it lies on the drag board: as the string that [#written] gives.
  DataFormat FORMAT = new DataFormat("application/x-lectern-tag");

  /// A tag.
  record OfTag(TagName tag) implements TagDrag {
    @Override
    public String written() {
      return "#" + tag.text();
    }
  }

  /// What can bear a tag.
  ///
  /// @param bearers talks, and whole reports; at least one
  record OfBearers(List<Target.OfReport> bearers) implements TagDrag {
    public OfBearers {
      bearers = List.copyOf(bearers);
    }

    @Override
    public String written() {
      return bearers.stream()
          .map(it -> it.report() + it.talk().map(talk -> "/" + talk).orElse(""))
          .collect(Collectors.joining(" "));
    }
  }

  /// As one line: `#python/typing`, or `12/0 12/3 14` for two talks of a report and another report.
  String written();

  /// Reads what [#written] gave; empty for anything else.
  static Optional<TagDrag> read(String written) {
    if (written.startsWith("#")) {
      return TagName.find(written).map(OfTag::new);
    }
    return written.matches("\\d{1,18}(/\\d{1,9})?( \\d{1,18}(/\\d{1,9})?)*")
        ? Optional.of(
            new OfBearers(Arrays.stream(written.split(" ")).map(TagDrag::bearer).toList()))
        : Optional.empty();
  }

  private static Target.OfReport bearer(String written) {
    String[] parts = written.split("/");
    long report = Long.parseLong(parts[0]);
    return parts.length == 1
        ? Target.OfReport.whole(report)
        : Target.OfReport.talk(report, Integer.parseInt(parts[1]));
  }
}
