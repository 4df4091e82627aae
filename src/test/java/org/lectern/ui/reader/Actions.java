package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lectern.intake.Correcting.Place;
import org.lectern.library.Highlight;
import org.lectern.model.Span;
import org.lectern.ui.ColourNames;
import org.lectern.ui.Corrections;
import org.lectern.ui.Originals;
import org.lectern.ui.Printing;
import org.lectern.ui.Target;

/// Notes down what a person did.
final class Actions implements ReaderActions {

  final List<String> done = new ArrayList<>();
  private final Map<Long, Highlight.Note> notes = new HashMap<>();
  private final ColourNames names = new ColourNames();

  @Override
  public Marking marking() {
    return new Marked();
  }

  @Override
  public Quoting quoting() {
    return new Quoting() {
      @Override
      public void copyReference(Optional<Span> selected, int offset) {
        done.add("copy reference " + selected.map(Span::start).orElse(offset));
      }

      @Override
      public void copyWithOrigin(Optional<Span> selected, int offset) {
        done.add("copy with origin " + selected.map(Span::start).orElse(offset));
      }
    };
  }

  @Override
  public void tag() {
    done.add("tag");
  }

  @Override
  public Corrections corrections() {
    return new Noted();
  }

  @Override
  public Originals originals() {
    return new Originals() {
      @Override
      public void open(long report) {
        done.add("open the file of " + report);
      }

      @Override
      public void showInFolder(long report) {
        done.add("show the file of " + report);
      }
    };
  }

  @Override
  public Printing printing() {
    return new Printing() {
      @Override
      public void savePdf(Target what) {
        done.add("save as PDF " + what);
      }

      @Override
      public void print(Target what) {
        done.add("print " + what);
      }
    };
  }

  @Override
  public void search(String words) {
    done.add("search " + words);
  }

  @Override
  public void findLike(int talk) {
    done.add("find like " + talk);
  }

  @Override
  public void openLink(String target) {
    done.add("open " + target);
  }

  @Override
  public void hoverLink(Optional<String> target) {}

  @Override
  public void see(Span span) {}

  @Override
  public void setRead(int offset, boolean read) {
    done.add((read ? "read at " : "unread at ") + offset);
  }

  @Override
  public boolean isRead(int offset) {
    return false;
  }

  @Override
  public void moved(int topOffset) {
    done.add("moved " + topOffset);
  }

  /// Takes up what is said of a highlight.
  void knows(Highlight highlight) {
    notes.put(highlight.id(), highlight.note());
  }

  /// Notes down what became of highlights.
  private final class Marked implements Marking {
    @Override
    public void highlight(Span span, Highlight.Note note) {
      done.add("highlight " + words(span) + " " + words(note));
    }

    @Override
    public void begin(Span span, Highlight.Note note, Part part) {
      done.add("begin " + part + " " + words(span) + " " + words(note));
    }

    @Override
    public void annotate(long highlight, UnaryOperator<Highlight.Note> edit) {
      notes.compute(highlight, (id, note) -> edit.apply(note));
      done.add("annotate " + highlight + " " + words(notes.get(highlight)));
    }

    @Override
    public void resize(long highlight, Span span) {
      done.add("resize " + highlight + " " + words(span));
    }

    @Override
    public void delete(long highlight) {
      done.add("delete " + highlight);
    }

    @Override
    public ColourNames colours() {
      return names;
    }

    @Override
    public List<String> suggestTags(String typed, Collection<String> except) {
      return Stream.of("python", "python/typing", "memory")
          .filter(tag -> tag.contains(typed) && !except.contains(tag))
          .toList();
    }

    private static String words(Span span) {
      return span.start() + "–" + span.end();
    }

    private static String words(Highlight.Note note) {
      return note.colour().word()
          + (note.underlined() ? " underlined" : "")
          + (note.comment().isEmpty() ? "" : " “" + note.comment() + "”")
          + (note.tags().isEmpty() ? "" : " " + note.tags());
    }
  }

  /// Notes corrections down with their places.
  private final class Noted implements Corrections {
    @Override
    public void makeTalk(Place place) {
      done.add("make a talk at " + place.offset());
    }

    @Override
    public void split(Place place) {
      done.add("split at " + place.offset());
    }

    @Override
    public void noTalk(Place place) {
      done.add("no talk at " + place.offset());
    }

    @Override
    public void mergeUp(Place place) {
      done.add("merge at " + place.offset());
    }

    @Override
    public void edit(Place place) {
      done.add("edit at " + place.offset());
    }

    @Override
    public void editReport(long report) {
      done.add("edit report " + report);
    }

    @Override
    public void reset(long report) {
      done.add("reset " + report);
    }
  }
}
