package org.lectern.ui.conferences;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.lectern.library.Change;
import org.lectern.library.Found;
import org.lectern.library.Hit;
import org.lectern.library.Library;
import org.lectern.library.Names;
import org.lectern.library.ReportEntry;
import org.lectern.library.SavedSearch;
import org.lectern.library.Search;
import org.lectern.messages.Messages;
import org.lectern.query.Sought;
import org.lectern.ui.Contents;
import org.lectern.ui.Questions;
import org.lectern.ui.Searches;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// The rows of the saved searches, with what each finds now, and what can be done to them.
final class SavedSearches {

  private static final Messages WORDS = Messages.of(SavedSearches.class);

  /// More are looked through in the Search pane, which each of these rows leads to.
  private static final int MOST = 50;

  private final Workspace workspace;
  private final Searches searches;
  private final ReadOnlyObjectWrapper<List<Branch>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanProperty shown = new SimpleBooleanProperty(true);
  private final Questions questions;
  private boolean stale;

  SavedSearches(Workspace workspace, Searches searches) {
    this.workspace = workspace;
    this.searches = searches;
    this.questions = new Questions(workspace);
    workspace.contentsProperty().subscribe(this::look);
    shown.subscribe((before, now) -> lookIfStale());
  }

  /// A row a search, with a row a hit below it.
  ReadOnlyObjectProperty<List<Branch>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Whether somebody sees them. While nobody does, nothing is asked for them: the rows of searches
  /// are those that are saved, with what was found last.
  BooleanProperty shownProperty() {
    return shown;
  }

  private void lookIfStale() {
    if (stale && shown.get()) {
      look(workspace.contents());
    }
  }

  /// Asks the library anew, off the screen's thread; a late answer is dropped.
  private void look(Contents contents) {
    questions.next();
    stale = !shown.get();
    List<SavedSearch> saved = contents.savedSearches();
    if (stale || saved.isEmpty()) {
      show(saved.stream().map(this::known).toList());
    } else {
      questions.ask(
          library -> saved.stream().map(search -> branch(library, contents, search)).toList(),
          this::show);
    }
  }

  private void show(List<Branch> found) {
    if (!found.equals(rows.get())) {
      rows.set(found);
    }
  }

  /// A search with what it found last.
  private Branch known(SavedSearch saved) {
    Node.OfSearch node = new Node.OfSearch(saved);
    return rows.get().stream()
        .filter(branch ->
            branch.node() instanceof Node.OfSearch before
                && before.search().id() == saved.id()
                && before.search().asksAs(saved))
        .findFirst()
        .map(branch -> new Branch(node, branch.children(), branch.talks(), branch.progress()))
        .orElseGet(() -> new Branch(node, List.of(), 0, Progress.NONE));
  }

  private static Branch branch(Library library, Contents contents, SavedSearch saved) {
    Search search = saved.toSearch(MOST);
    Found found = library.search(search);
    int total = found.hits().size() < MOST ? found.hits().size() : library.count(search).total();
    List<Branch> hits =
        found.hits().stream()
            .flatMap(hit -> hit(saved, contents, hit, found.sought()).stream())
            .map(Branch::again)
            .toList();
    return new Branch(new Node.OfSearch(saved), hits, total, Progress.NONE);
  }

  private static Optional<Node> hit(SavedSearch saved, Contents contents, Hit hit, Sought sought) {
    Target.OfReport target =
        new Target.OfReport(
            hit.report(), hit.talk(), Optional.of(hit.at()).filter(at -> !at.isEmpty()), sought);
    return contents
        .findReport(hit.report())
        .map(entry -> new Node.OfHit(saved.id(), name(contents, entry, target), target));
  }

  private static String name(Contents contents, ReportEntry entry, Target.OfReport target) {
    return contents.findTalk(target).map(Names::of).orElse(entry.report().title());
  }

  void run(SavedSearch search) {
    searches.find(search);
  }

  void rename(SavedSearch search, String name) {
    workspace.change(
        WORDS.get("undo.rename-search"), new Change.PutSavedSearch(search.named(name.strip())));
  }

  void remove(Collection<Node> nodes) {
    List<SavedSearch> gone = in(nodes);
    int number = gone.size();
    String name = gone.getFirst().name();
    workspace.changeAndSay(
        WORDS.get("undo.remove-searches", number, name),
        new Change.All(
            gone.stream().<Change>map(search -> new Change.DropSavedSearch(search.id())).toList()),
        WORDS.get("removed.searches", number, name));
  }

  /// The saved searches among rows.
  static List<SavedSearch> in(Collection<Node> nodes) {
    return nodes.stream()
        .flatMap(
            node -> node instanceof Node.OfSearch search ? Stream.of(search.search()) : Stream.of())
        .toList();
  }

  /// The talk that a row stands for.
  static Optional<Target.OfReport> findTalk(Node node) {
    return node.findTarget()
        .filter(target -> node instanceof Node.OfTalk || node instanceof Node.OfHit)
        .map(Target.OfReport.class::cast)
        .filter(target -> target.talk().isPresent());
  }

  void findLike(Node node) {
    findTalk(node).ifPresent(talk -> searches.findLike(talk.report(), talk.talk().orElseThrow()));
  }
}
