package org.lectern.outline;

/// What speaks for or against a talk, with its weight and its words.
///
/// The one readable place of the evidence model: a candidate whose weights come to
/// [Evidence#ENOUGH] is a talk, one that comes to it without its siblings is a strong one.
enum Feature {
  SPEAKER_AFTER_BY(3.0, "a name after “by”"),
  SPEAKER_AFTER_DASH(2.6, "a name after a dash"),
  SPEAKER_BEFORE_DASH(2.4, "a name in front of a dash"),
  SPEAKER_AFTER_COMMA(2.2, "a name after a comma"),
  SPEAKER_AFTER_COLON(2.2, "a name after a colon"),
  SPEAKER_BEFORE_COLON(2.2, "a name in front of a colon"),
  SPEAKER_IN_BRACKETS(2.4, "a name in brackets"),
  SPEAKER_RUN_TOGETHER(2.2, "a name that runs into the title"),
  SPEAKER_BESIDE_KIND(2.4, "a name beside “keynote” or the like"),
  SPEAKER_LABELLED(3.0, "a line that names the speaker"),
  SPEAKER_ON_NEXT_LINE(2.3, "a name on the next line"),
  SPEAKER_IN_NEXT_HEADING(2.3, "a name in the next heading"),
  SPEAKER_TELLS(2.0, "a sentence in which somebody speaks"),
  SUBJECT(0.5, "a name at the beginning of what is told"),
  SPEAKER_ALONE(0.6, "a line with nothing but a name"),
  SPEAKER_MENTIONED(0.8, "the name comes again below it"),
  SPEAKER_BEGINS_ITEM(2.0, "a name at the beginning"),
  HANDLE(1.5, "a handle"),
  TALK_NUMBER(2.6, "a number as in “Talk 3”"),
  CLOCK_TIME(2.2, "a time of day"),
  KIND_LABEL(2.0, "a label such as “Keynote”"),
  QUOTED_TITLE(1.0, "a title in quotation marks"),
  LINK_LABELS(1.4, "links such as “Slides” behind it"),
  TALK_LINKS(0.7, "links such as “Slides” below it"),
  TALK_WORDS(0.7, "words such as “the talk” below it"),
  LINKED_TITLE(1.4, "a title that is a link"),
  IN_TALK_LIST(2.0, "a list of talks"),
  TOLD_BELOW(2.0, "notes below it, as the others of its list have"),
  TALK_SENTENCE(2.2, "a sentence about one talk"),
  NUMBERED_UNDER_EDITION(2.0, "a number below the name of the conference"),
  FILE_OF_TALKS(2.0, "a file that is named after several talks"),
  UNDER_DAY(1.2, "a day above it"),
  UNDER_CONTAINER(1.2, "a heading such as “Talks” above it"),
  LIKE_SIBLINGS(2.2, "the shape that talks have in this file"),
  TITLE_OF_FILE(1.0, "the title of the file"),
  NAMED_IN_FIELDS(3.0, "fields such as “speaker:” at the top"),
  CONFERENCE_KNOWN(1.0, "a conference in its folder or name"),
  QUESTION(-0.4, "a question"),
  PART_WORD(-4.0, "a heading as parts of talks have it"),
  REPEATED(-3.0, "a heading that occurs several times"),
  NO_TALK_WORD(-5.0, "a heading of what is no talk");

  private final double weight;
  private final String words;

  Feature(double weight, String words) {
    this.weight = weight;
    this.words = words;
  }

  double weight() {
    return weight;
  }

  String words() {
    return words;
  }

  /// Whether it names somebody who speaks.
  boolean namesSpeaker() {
    return name().startsWith("SPEAKER") && this != SPEAKER_MENTIONED;
  }
}
