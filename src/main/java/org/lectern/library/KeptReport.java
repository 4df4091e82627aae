package org.lectern.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lectern.model.Selector;
import org.lectern.model.Talk;

/// All that is kept about one report.
///
/// @param text what the file said
/// @param talks in the order of the text, the corrections among them
/// @param annotations what a person did to the report
public record KeptReport(Report report, Text text, List<Talk> talks, Annotations annotations) {

  public KeptReport {
    Objects.requireNonNull(report);
    Objects.requireNonNull(text);
    talks = List.copyOf(talks);
    Objects.requireNonNull(annotations);
    if (!report.text().version().equals(text.current().version())) {
      throw new IllegalArgumentException("report and text are of two versions");
    }
  }

  /// A report's text.
  ///
  /// @param bytes of the file, unaltered; not to be written to
  /// @param current the present plain text
  /// @param earlier plain texts that unattached selectors still count in, oldest first
  @SuppressWarnings("ArrayRecordComponent")
  public record Text(byte[] bytes, TextVersion current, List<TextVersion> earlier) {
    public Text {
      Objects.requireNonNull(bytes);
      Objects.requireNonNull(current);
      earlier = List.copyOf(earlier);
    }
  }

  /// What a person did to a report; all of it refers to the text by selectors.
  ///
  /// @param corrections of the outline, in the order in which they were made
  /// @param place where they last read
  /// @param readMarks which talks they read to the end
  public record Annotations(
      List<Highlight> highlights,
      List<Tagging> taggings,
      List<Correction> corrections,
      Optional<Selector> place,
      List<ReadMark> readMarks) {

    /// Of a report that has just come in.
    public static final Annotations NONE =
        new Annotations(List.of(), List.of(), List.of(), Optional.empty(), List.of());

    public Annotations {
      highlights = List.copyOf(highlights);
      taggings = List.copyOf(taggings);
      corrections = List.copyOf(corrections);
      Objects.requireNonNull(place);
      readMarks = List.copyOf(readMarks);
    }

    /// The same with other tags.
    public Annotations with(List<Tagging> newTaggings) {
      return new Annotations(highlights, newTaggings, corrections, place, readMarks);
    }
  }
}
