package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lectern.library.Names;
import org.lectern.library.Report;
import org.lectern.model.Link;
import org.lectern.model.Shape;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;
import org.lectern.ui.Target;

/// What stands over the text.
///
/// @param title empty where the text itself begins with it
/// @param details in the order they are shown: speakers, kind, section; or edition and file
/// @param links of a talk; one without a target is only a label
/// @param doubt why it is not sure that this is a talk; empty where it is
/// @param neighbours the talks before and behind
public record Header(
    String title,
    List<String> details,
    List<Link> links,
    Optional<String> doubt,
    Neighbours neighbours) {

  private static final int MOST_LINKS = 8;
  private static final int FEW_ADDRESSES = 3;
  private static final int LONGEST_ADDRESS = 36;

  public Header {
    Objects.requireNonNull(title);
    Objects.requireNonNull(doubt);
    Objects.requireNonNull(neighbours);
    details = List.copyOf(details);
    links = List.copyOf(links);
  }

  /// The addresses of the talks before and behind; empty at the ends, and for a whole report.
  public record Neighbours(Optional<String> previous, Optional<String> next) {
    static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());
  }

  /// Of a page; made pages bear their title in the text.
  static Optional<Header> of(Page page) {
    if (!(page instanceof Page.OfReport of)) {
      return Optional.empty();
    }
    Report report = of.kept().report();
    return Optional.of(
        of.findTalk()
            .map(talk -> ofTalk(talk, neighbours(of)))
            .orElseGet(() -> ofReport(report, startsWith(of, report.title()))));
  }

  private static Header ofTalk(Talk talk, Neighbours neighbours) {
    List<String> details = new ArrayList<>();
    if (!talk.speakers().isEmpty() && talk.title().isPresent()) {
      details.add(String.join(", ", talk.speakers()));
    }
    if (talk.kind() != TalkKind.TALK) {
      details.add(Names.of(talk.kind()));
    }
    talk.section().ifPresent(details::add);
    Optional<String> doubt = talk.isDoubtful() ? Optional.of(talk.reason()) : Optional.empty();
    return new Header(Names.of(talk), details, worthShowing(talk.links()), doubt, neighbours);
  }

  /// Notes are full of addresses, and the text shows them all: over it stand those with a name, or,
  /// where there are none, the first few without their beginnings.
  private static List<Link> worthShowing(List<Link> links) {
    List<Link> named = links.stream().filter(link -> !isAddress(link.label())).toList();
    return named.isEmpty()
        ? links.stream().limit(FEW_ADDRESSES).map(Header::shortened).toList()
        : named.stream().limit(MOST_LINKS).toList();
  }

  private static boolean isAddress(String label) {
    return label.contains("://") || label.startsWith("www.");
  }

  private static Link shortened(Link link) {
    String label = link.label().replaceFirst("^[a-z]+://(www\\.)?", "").replaceFirst("/$", "");
    boolean cut = label.length() > LONGEST_ADDRESS;
    return new Link(cut ? label.substring(0, LONGEST_ADDRESS - 1) + "…" : label, link.target());
  }

  /// Whether the text itself begins with its title: then it is not said twice.
  private static boolean startsWith(Page.OfReport page, String title) {
    return page.document().blocks().stream()
        .filter(block -> !block.span().isEmpty())
        .findFirst()
        .filter(block -> block.shape() instanceof Shape.Heading)
        .filter(block -> page.document().textOf(block).strip().equals(title))
        .isPresent();
  }

  private static Header ofReport(Report report, boolean titled) {
    List<String> details = new ArrayList<>();
    if (report.shelf().edition().series().isPresent()) {
      details.add(Names.of(report.shelf().edition()));
    }
    details.add(report.origin().fileName());
    return new Header(
        titled ? "" : report.title(), details, List.of(), Optional.empty(), Neighbours.NONE);
  }

  private static Neighbours neighbours(Page.OfReport page) {
    int index = page.talk().orElseThrow();
    long report = page.kept().report().id();
    Optional<String> previous =
        index == 0
            ? Optional.empty()
            : Optional.of(Address.of(Target.OfReport.talk(report, index - 1)));
    Optional<String> next =
        index + 1 == page.kept().talks().size()
            ? Optional.empty()
            : Optional.of(Address.of(Target.OfReport.talk(report, index + 1)));
    return new Neighbours(previous, next);
  }
}
