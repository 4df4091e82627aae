package org.lectern.ui.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.KeptReport;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;
import org.lectern.ui.HeldWorker;
import org.lectern.ui.Notice;
import org.lectern.ui.Shelved;
import org.lectern.ui.Shelves;
import org.lectern.ui.TagDrag;
import org.lectern.ui.Target;

class TagTreeModelTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Trees – Ann Roe", "Queues – Bo Lind");
  private static final KeptReport LATER = report(2, "Later", edition("PyGala", 2025), "Pipes – Cy");
  private static final TagName PYTHON = new TagName("Python");
  private static final TagName TYPING = new TagName("Python/typing");
  private static final TagName SHAPES = new TagName("shapes");

  @TempDir private Path folder;
  private Shelves shelves;
  private TagTreeModel model;

  /// Trees bear shapes, and Python/typing by a highlight; Queues bear Python/typing; Pipes bear
  /// shapes and Python; the report Later bears shapes from its file.
  @BeforeEach
  void open() {
    shelves = new Shelves(folder).with(TRIP, LATER);
    tag(21, TRIP, "Trees", "shapes");
    tag(22, TRIP, "Queues", "python/TYPING");
    tag(23, LATER, "Pipes", "shapes");
    tag(24, LATER, "Pipes", "Python");
    put(new Change.PutTagging(new Tagging(25, 2, "shapes", Optional.empty(), true)));
    Highlight mark = Shelves.highlight(11, TRIP, "Ann Roe");
    put(
        new Change.PutHighlight(
            mark.edited(mark.note().with(List.of("Python/typing")), Shelved.NOW)));
    put(new Change.PutTag(Tag.of(PYTHON)));
    put(new Change.PutTag(Tag.of(TYPING)));
    put(new Change.PutTag(Tag.of(new TagName("old/idea"))));
    shelves.with();
    model = new TagTreeModel(shelves.workspace(), InstantSource.fixed(Shelved.NOW));
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  private void put(Change change) {
    shelves.library().apply(change);
  }

  private void tag(long id, KeptReport report, String talk, String tag) {
    put(
        new Change.PutTagging(
            new Tagging(
                id,
                report.report().id(),
                tag,
                Optional.of(Shelves.highlight(0, report, talk).anchor()))));
  }

  private static List<String> lines(List<TagNode> nodes) {
    List<String> lines = new ArrayList<>();
    for (TagNode node : nodes) {
      lines.add(node.name().text() + " " + node.count() + (node.chosen() ? " chosen" : ""));
      lines.addAll(lines(node.children()));
    }
    return lines;
  }

  private List<String> used() {
    return lines(model.usedProperty().get());
  }

  private List<String> left() {
    return model.bearers().stream().map(Bearer::title).toList();
  }

  private Stream<String> tags() {
    return Stream.concat(
        shelves.workspace().contents().taggings().stream()
            .map(tagging -> tagging.id() + " " + tagging.tag()),
        shelves.workspace().contents().highlights().stream()
            .map(highlight -> highlight.id() + " " + highlight.note().tags()));
  }

  @Test
  void showsTagsAsATreeWithWhatBearsThemOrOneUnderThem() {
    assertThat(used()).containsExactly("Python 3", "Python/typing 2", "shapes 3");
    assertThat(lines(model.unusedProperty().get())).containsExactly("old 0", "old/idea 0");
    assertThat(model.bearers()).isEmpty();
  }

  @Test
  void aDescriptionIsKeptBesideTheColourAndTakenBack() {
    model.colour(SHAPES, Optional.of(Colour.GREEN));
    model.describe(SHAPES, " How things look. ");
    assertThat(model.usedProperty().get().getLast().said())
        .contains(new Tag(SHAPES, Optional.of(Colour.GREEN), "How things look."));

    shelves.workspace().undo();
    assertThat(model.descriptionOf(SHAPES)).isEmpty();
  }

  @Test
  void looksAtTheTagsWhenTheyAreShown() {
    model.shownProperty().set(false);
    put(new Change.PutTagging(new Tagging(26, 1, "later", Optional.empty())));
    shelves.with();
    assertThat(used()).containsExactly("Python 3", "Python/typing 2", "shapes 3");

    model.shownProperty().set(true);
    assertThat(used()).containsExactly("later 1", "Python 3", "Python/typing 2", "shapes 3");
  }

  @Test
  void aLateLookAtOlderContentsIsDropped(@TempDir Path other) {
    HeldWorker worker = new HeldWorker();
    try (Shelves slow = new Shelves(other, worker).with(TRIP)) {
      model = new TagTreeModel(slow.workspace(), InstantSource.fixed(Shelved.NOW));
      slow.library().apply(new Change.PutTagging(new Tagging(26, 1, "one", Optional.empty())));
      slow.with();
      worker.answerAll();
      slow.library().apply(new Change.PutTagging(new Tagging(27, 1, "two", Optional.empty())));
      slow.with();
      worker.answerFirst();
      slow.library().apply(new Change.DropTagging(26));
      slow.with();
      worker.answerLast();
      worker.answerLast();
      worker.answerAll();

      assertThat(used()).containsExactly("two 1");
    }
  }

  @Test
  void listsWhatBearsTheChosenTagAndCountsTheOthersThere() {
    model.choose(TYPING);

    assertThat(left()).containsExactly("Trees", "Queues");
    assertThat(used()).containsExactly("Python 2", "Python/typing 2 chosen", "shapes 1");
    model.open(model.bearers().getLast());
    assertThat(shelves.workspace().navigation().target()).contains(Target.OfReport.talk(1, 1));

    model.choose(TYPING);
    assertThat(model.bearers()).isEmpty();
  }

  @Test
  void joinsTagsByAndOrNot() {
    model.choose(PYTHON);
    model.add(SHAPES, TagChoice.Join.AND);
    assertThat(left()).containsExactly("Pipes", "Trees");

    model.turn(model.filterProperty().get().choices().getLast());
    assertThat(left()).containsExactly("Later", "Pipes", "Trees", "Queues");

    model.turn(model.filterProperty().get().choices().getLast());
    assertThat(left()).containsExactly("Queues");
    assertThat(model.filterProperty().get().choices())
        .extracting(choice -> choice.label(choice.tag().equals(PYTHON)))
        .containsExactly("#Python", "not #shapes");

    model.drop(model.filterProperty().get().choices().getFirst());
    assertThat(left()).containsExactly("Queues");
  }

  @Test
  void showsTheTagsWithAPartOfAName() {
    model.narrowingProperty().set("#TYP");

    assertThat(used()).containsExactly("Python 3", "Python/typing 2");
  }

  @Test
  void countsYearsAndFiltersByAPieceOfABar() {
    assertThat(model.yearsProperty().get())
        .isEqualTo(
            new TagYears(
                List.of(2023, 2024, 2025),
                List.of(
                    new TagYears.Series(PYTHON, Optional.empty(), List.of(2, 0, 1)),
                    new TagYears.Series(SHAPES, Optional.empty(), List.of(1, 0, 2)))));

    model.choose(SHAPES, 2025);
    assertThat(left()).containsExactly("Later", "Pipes");
    assertThat(used()).containsExactly("Python 1", "Python/typing 0", "shapes 2 chosen");
    model.dropYear();
    assertThat(left()).containsExactly("Later", "Pipes", "Trees");
  }

  @Test
  void aTagHasItsColourInTheYearsToo() {
    model.colour(SHAPES, Optional.of(Colour.GREEN));

    assertThat(model.yearsProperty().get().series())
        .extracting(TagYears.Series::colour)
        .containsExactly(Optional.empty(), Optional.of(Colour.GREEN));
  }

  @Test
  void renamesATagWithThoseUnderItInOneStep() {
    List<String> before = tags().toList();
    model.rename(PYTHON, new TagName("lang/python"));

    assertThat(tags())
        .containsExactly(
            "21 shapes",
            "22 lang/python/TYPING",
            "23 shapes",
            "24 lang/python",
            "25 shapes",
            "11 [lang/python/typing]");
    assertThat(shelves.workspace().contents().tags())
        .extracting(tag -> tag.name().text())
        .containsExactly("lang/python", "lang/python/typing", "old/idea");

    shelves.workspace().undo();
    assertThat(tags().toList()).isEqualTo(before);
    assertThat(used()).containsExactly("Python 3", "Python/typing 2", "shapes 3");
  }

  @Test
  void mergesTwoTagsAndLeavesNoneTwice() {
    assertThat(model.isMerge(SHAPES, new TagName("PYTHON"))).isTrue();
    assertThat(model.uses(SHAPES)).isEqualTo(3);

    model.rename(SHAPES, new TagName("PYTHON"));

    assertThat(tags())
        .containsExactly(
            "21 Python", "22 python/TYPING", "24 Python", "25 Python", "11 [Python/typing]");
    assertThat(shelves.workspace().undoNameProperty().get()).contains("Merge tag “shapes”");
    shelves.workspace().undo();
    assertThat(tags()).hasSize(6);
  }

  @Test
  void respellsATag() {
    model.rename(PYTHON, new TagName("python"));

    assertThat(used()).containsExactly("python 3", "python/typing 2", "shapes 3");
  }

  @Test
  void putsATagUnderAnotherButNotUnderItself() {
    model.drop(new TagDrag.OfTag(SHAPES), PYTHON).orElseThrow().run();

    assertThat(used()).containsExactly("Python 4", "Python/shapes 3", "Python/typing 2");
    assertThat(shelves.workspace().noticeProperty().get())
        .contains(Notice.undoable("Tag “shapes” is “Python/shapes” now."));
    assertThat(model.drop(new TagDrag.OfTag(PYTHON), TYPING)).isEmpty();
  }

  @Test
  void putsTheTagOnWhatIsDroppedOnItUnlessAllBearIt() {
    TagDrag both =
        new TagDrag.OfBearers(List.of(Target.OfReport.talk(1, 0), Target.OfReport.talk(1, 1)));

    model.drop(both, SHAPES).orElseThrow().run();

    assertThat(used()).contains("shapes 4");
    assertThat(model.drop(both, SHAPES)).isEmpty();
    shelves.workspace().undo();
    assertThat(used()).contains("shapes 3");
  }

  @Test
  void deletesATagEverywhereAndSaysSo() {
    model.choose(PYTHON);
    model.delete(PYTHON);

    assertThat(tags()).containsExactly("21 shapes", "23 shapes", "25 shapes", "11 []");
    assertThat(model.filterProperty().get()).isEqualTo(TagFilter.NONE);
    assertThat(shelves.workspace().noticeProperty().get())
        .contains(Notice.undoable("Tag “Python” taken off 3 places."));
    shelves.workspace().undo();
    assertThat(used()).containsExactly("Python 3", "Python/typing 2", "shapes 3");
  }

  @Test
  void forgetsAnUnusedTag() {
    model.delete(new TagName("old/idea"));

    assertThat(model.unusedProperty().get()).isEmpty();
  }

  @Test
  void givesATagAColourAndTakesItAway() {
    model.colour(SHAPES, Optional.of(Colour.PINK));
    assertThat(model.usedProperty().get().getLast().colour()).contains(Colour.PINK);

    model.colour(SHAPES, Optional.empty());
    assertThat(model.usedProperty().get().getLast().colour()).isEmpty();
  }

  @Test
  void knowsATagThatStandsInAFile() {
    assertThat(model.usedProperty().get())
        .extracting(TagNode::fromFile)
        .containsExactly(false, true);
  }

  @Test
  void countsNothingWhileNobodySeesTheTags() {
    List<TagNode> before = model.usedProperty().get();
    model.shownProperty().set(false);
    tag(26, TRIP, "Trees", "Python");
    shelves.with();
    model.choose(SHAPES);
    assertThat(model.usedProperty().get()).isSameAs(before);

    model.shownProperty().set(true);
    assertThat(lines(model.usedProperty().get()))
        .containsExactly("Python 2", "Python/typing 1", "shapes 3 chosen");
  }

  @Test
  void theFilterFollowsATagWhoseUpperTagIsRenamed() {
    model.choose(TYPING);
    model.add(SHAPES, TagChoice.Join.OR);

    model.rename(PYTHON, new TagName("lang"));

    assertThat(model.filterProperty().get().choices())
        .extracting(choice -> choice.label(false))
        .containsExactly("and #lang/typing", "or #shapes");
    assertThat(left()).containsExactly("Later", "Pipes", "Trees", "Queues");
  }

  @Test
  void twoTagsOfTheFilterThatBecomeOneAreInItOnce() {
    model.choose(PYTHON);
    model.add(SHAPES, TagChoice.Join.AND);

    model.rename(SHAPES, PYTHON);

    assertThat(model.filterProperty().get()).isEqualTo(TagFilter.of(PYTHON));
  }

  @Test
  void theFilterLosesATagWhoseUpperTagIsDeleted() {
    model.choose(SHAPES);
    model.add(TYPING, TagChoice.Join.AND);

    model.delete(PYTHON);

    assertThat(model.filterProperty().get()).isEqualTo(TagFilter.of(SHAPES));
    assertThat(left()).containsExactly("Later", "Pipes", "Trees");
  }

  @Test
  void theFilterLosesATagThatUndoTakesAway() {
    model.rename(SHAPES, new TagName("forms"));
    model.choose(new TagName("forms"));

    shelves.workspace().undo();

    assertThat(model.filterProperty().get()).isEqualTo(TagFilter.NONE);
    assertThat(used()).containsExactly("Python 3", "Python/typing 2", "shapes 3");
  }

  @Test
  void renamesAlsoWhatTheWindowDoesNotShowYet(@TempDir Path other) {
    HeldWorker worker = new HeldWorker();
    try (Shelves slow = new Shelves(other, worker).with(TRIP)) {
      model = new TagTreeModel(slow.workspace(), InstantSource.fixed(Shelved.NOW));
      slow.library().apply(new Change.PutTagging(new Tagging(26, 1, "one", Optional.empty())));
      slow.with();
      worker.answerAll();
      slow.library().apply(new Change.PutTagging(new Tagging(27, 1, "one/more", Optional.empty())));

      model.rename(new TagName("one"), new TagName("first"));
      worker.answerAll();

      assertThat(used()).containsExactly("first 1", "first/more 1");
    }
  }

  @Test
  void countsAHighlightWithATagAndOneUnderItOnce() {
    Highlight mark = Shelves.highlight(12, TRIP, "Bo Lind");
    put(
        new Change.PutHighlight(
            mark.edited(mark.note().with(List.of("Python", "Python/typing")), Shelved.NOW)));
    shelves.with();

    assertThat(model.uses(PYTHON)).isEqualTo(4);
    assertThat(model.uses(TYPING)).isEqualTo(3);
    assertThat(model.uses(new TagName("none"))).isZero();
  }
}
