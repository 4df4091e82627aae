package org.lectern.outline;

/// What may be seen of a place where a talk could begin: of the line itself, of what stands around
/// it, of its siblings, and of the whole file. What each weighs stands in `levels.txt`.
enum Sign {
  NAMED,
  NAME_FIRST,
  NAME_BELOW,
  NAME_ALONE,
  NAMES_SERIES,
  SEEN,
  BOOK,
  TALK_ADDRESS,
  TELLS,
  HANDLE,
  QUOTED,
  QUOTED_AND_NAMED,
  LINKED,
  TALK_LINKS,
  RECORDING,
  TALK_WORDS,
  CLOCK,
  TALK_NUMBER,
  ROLE,
  FULL_NAME,
  POSSESSIVE,
  BY,
  NAMED_BEFORE,
  PRONOUN_NEXT,
  FIRST_SENTENCE,
  MANY_TALKS,
  COUNTED,
  RULED,
  KIND,
  TITLE_LIKE,
  ONE_WORD,
  LONG,
  SENTENCE,
  QUESTION,
  PART,
  NOTHING,
  NO_TALK,
  REPEATED,
  NOTE_LINK,
  TOLD,
  LONG_TOLD,
  HOLDS_HEADINGS,
  UNDER_DAY,
  IN_FRAME,
  UNDER_CONTAINER,
  UNDER_NOTHING,
  UNDER_NAMED,
  ANNOUNCED,
  ON_TOP,
  DEEP,
  BOLD,
  BARE,
  MOST_NAMED(NAMED),
  MOST_NAME_FIRST(NAME_FIRST),
  MOST_ROLE(ROLE),
  MOST_TELLS(TELLS),
  MOST_NAME_BELOW(NAME_BELOW),
  MOST_LINKED(LINKED),
  MOST_QUOTED(QUOTED),
  MOST_TITLE_LIKE(TITLE_LIKE),
  MOST_TOLD(TOLD),
  MOST_TALK_WORDS(TALK_WORDS),
  MOST_SENTENCE(SENTENCE),
  MOST_TALK_ADDRESS(TALK_ADDRESS),
  MOST_RECORDING(RECORDING),
  MOST_PART(PART),
  MOST_DAY(UNDER_DAY),
  ALONE,
  MANY,
  BETTER_LEVEL,
  EDITION_ON_TOP,
  FILE_OF_TALKS,
  CONFERENCE,
  ONE_TALK;

  private final Sign each;

  Sign() {
    this.each = null;
  }

  Sign(Sign each) {
    this.each = each;
  }

  /// Of which sign it is the share among the siblings; null where it is none.
  Sign each() {
    return each;
  }
}
