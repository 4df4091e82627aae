package org.lectern.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a person says about one place of a report, against what was found there.
///
/// What a person describes is a talk: title, speakers, kind and section make a talk where none was
/// found.
public sealed interface Fix {

  /// A talk begins here. Inside of another talk it ends that one and is told to its end.
  record MakeTalk() implements Fix {}

  /// What begins here is no talk; its words stay text of the report.
  record NoTalk() implements Fix {}

  /// What begins here belongs to the talk above.
  record MergeUp() implements Fix {}

  /// The talk's title; empty for a talk without one.
  record Retitle(Optional<String> title) implements Fix {
    public Retitle {
      Objects.requireNonNull(title);
    }
  }

  /// Who gave the talk.
  record NameSpeakers(List<String> names) implements Fix {
    public NameSpeakers {
      names = List.copyOf(names);
    }
  }

  /// The talk's kind.
  record SetKind(TalkKind kind) implements Fix {
    public SetKind {
      Objects.requireNonNull(kind);
    }
  }

  /// The day, track or topic of the talk; empty for none.
  record SetSection(Optional<String> section) implements Fix {
    public SetSection {
      Objects.requireNonNull(section);
    }
  }

  /// How title and speakers share the line with which the talk begins.
  record ReadLine(Division division) implements Fix {
    public ReadLine {
      Objects.requireNonNull(division);
    }
  }

  /// How title and speakers share a line.
  ///
  /// @param titleFirst whether the title stands before the sign; without a sign the whole line is
  ///   the title, or else the whole line names the speakers
  record Division(Sign sign, boolean titleFirst) {
    public Division {
      Objects.requireNonNull(sign);
    }
  }

  /// What stands between title and speakers.
  enum Sign {
    /// Nothing: one of the two is the whole line.
    NONE,
    /// "Title – Name", with a hyphen, a dash or a bar.
    DASH,
    /// "Title by Name".
    BY,
    /// "Name: Title".
    COLON,
    /// "Title (Name)".
    BRACKETS
  }

  /// A fix and the place it is about.
  ///
  /// @param place the beginning of the talk, heading or paragraph, in the plain text
  /// @param everywhere whether it is also meant for all places of the file that look alike
  record Placed(Span place, boolean everywhere, Fix fix) {
    public Placed {
      Objects.requireNonNull(place);
      Objects.requireNonNull(fix);
    }
  }
}
