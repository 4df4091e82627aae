package org.lectern.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Python's names in double underscores, which Markdown makes bold: `__dict__`,
/// `__init__subclass__`.
final class DunderNames {

  /// Lower case only: `__Note__` is meant to be bold.
  private static final Pattern NAME = Pattern.compile("__([a-z][a-z0-9]*(?:_[a-z0-9]+)*)__(\\w*)");

  private static final Set<String> KNOWN =
      Set.of(
          ("abs add aenter aexit all and annotations annotate author await bases bool builtins"
               + " bytes call class closure code complex contains copy deepcopy defaults del"
               + " delattr delete delitem dict dir doc enter eq exit file float floordiv format"
               + " func future ge get getattr getattribute getitem getstate globals gt hash hpy"
               + " iadd import index init int invert iter kwdefaults le len loader lt main"
               + " match_args metaclass missing mod module mro mul name ne neg new next or package"
               + " path pos post_init pow prepare qualname radd rand reduce reduce_ex repr reversed"
               + " rmul rshift self set setattr setitem setstate signature sizeof slots spec str"
               + " sub subclasses subclasshook traceback truediv version weakref weakrefs wrapped"
               + " xor")
              .split(" "));

  private DunderNames() {}

  /// Marks the underscores of the name that begins at `from`; the offset behind it.
  static int read(Mask mask, int from, int end) {
    boolean begins = from == 0 || !Characters.isIdentifierPart(mask.at(from - 1));
    if (!begins || from + 1 >= end || mask.at(from + 1) != '_') {
      return from + 1;
    }
    Matcher name = NAME.matcher(mask.source()).region(from, Math.min(end, from + 120));
    if (!name.lookingAt()) {
      return behindRun(mask, from, end);
    }
    char next = name.end() < end ? mask.at(name.end()) : ' ';
    boolean code =
        KNOWN.contains(name.group(1))
            || name.group(1).indexOf('_') > 0
            || !name.group(2).isEmpty()
            || "(/[".indexOf(next) >= 0;
    if (code) {
      for (int i = from; i < name.end(); i++) {
        if (mask.at(i) == '_') {
          mask.set(i, Mask.KEEP);
        }
      }
      return name.end();
    }
    return name.start(1);
  }

  private static int behindRun(Mask mask, int from, int end) {
    int i = from;
    while (i < end && mask.at(i) == '_') {
      i++;
    }
    return i;
  }
}
