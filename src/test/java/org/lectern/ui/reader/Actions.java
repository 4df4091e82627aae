package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.intake.Correcting.Place;
import org.lectern.library.Highlight;
import org.lectern.model.Span;
import org.lectern.ui.Corrections;
import org.lectern.ui.Originals;

/// Notes down what a person did.
final class Actions implements ReaderActions {

  final List<String> done = new ArrayList<>();

  @Override
  public void highlight(Span span, Highlight.Colour colour) {
    done.add("highlight " + span.start() + "–" + span.end() + " " + colour.word());
  }

  @Override
  public void comment(Span span) {
    done.add("comment " + span.start() + "–" + span.end());
  }

  @Override
  public void annotate(long highlight, Highlight.Note note) {
    done.add("annotate " + highlight + " " + note.colour().word() + " “" + note.comment() + "”");
  }

  @Override
  public void delete(long highlight) {
    done.add("delete " + highlight);
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
  public void search(String words) {
    done.add("search " + words);
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
