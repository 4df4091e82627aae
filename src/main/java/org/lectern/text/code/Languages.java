package org.lectern.text.code;

import java.util.List;
import java.util.Set;
import org.lectern.model.Inline.Style;
import org.lectern.text.code.Language.Sign;

/// The languages that notes contain.
final class Languages {

  static final Language PYTHON =
      new Language(
          words(
              "False None True and as assert async await break case class continue def del elif"
                  + " else except finally for from global if import in is lambda match nonlocal not"
                  + " or pass raise return self try while with yield"),
          false,
          words("def class"),
          List.of(
              Quote.comment("#"),
              Quote.text("\"\"\""),
              Quote.text("'''"),
              Quote.string("\""),
              Quote.string("'")),
          Set.of(Sign.AT));

  static final Language JAVA =
      new Language(
          words(
              "abstract assert boolean break byte case catch char class continue default do double"
                  + " else enum extends false final finally float for fun if implements import"
                  + " instanceof int interface long native new null object override package permits"
                  + " private protected public record return sealed short static super switch"
                  + " synchronized this throw throws transient true try val var void volatile while"
                  + " yield"),
          false,
          words("class interface record enum fun object"),
          List.of(
              Quote.comment("//"),
              Quote.comment("/*", "*/"),
              Quote.text("\"\"\""),
              Quote.string("\""),
              Quote.string("'")),
          Set.of(Sign.AT));

  static final Language JAVASCRIPT =
      new Language(
          words(
              "any as async await boolean break case catch class const continue declare default"
                  + " delete do else enum export extends false finally for from function get if"
                  + " implements import in instanceof interface keyof let new null number of"
                  + " private protected public readonly return set static string super switch this"
                  + " throw true try type typeof undefined var void while yield"),
          false,
          words("function class interface enum type"),
          List.of(
              Quote.comment("//"),
              Quote.comment("/*", "*/"),
              Quote.text("`"),
              Quote.string("\""),
              Quote.string("'")),
          Set.of(Sign.AT));

  static final Language RUST =
      new Language(
          words(
              "Self as async await bool break char const continue crate dyn else enum extern f32"
                  + " f64 false fn for i128 i16 i32 i64 i8 if impl in isize let loop match mod move"
                  + " mut pub ref return self static str struct super trait true type u128 u16 u32"
                  + " u64 u8 union unsafe use usize where while"),
          false,
          words("fn struct enum trait mod type union"),
          List.of(
              Quote.comment("//"),
              Quote.comment("/*", "*/"),
              new Quote("#[", "]", Style.NAME, Quote.Reach.LINE),
              new Quote("#![", "]", Style.NAME, Quote.Reach.LINE),
              Quote.text("\"")),
          Set.of(Sign.TICK));

  static final Language GO =
      new Language(
          words(
              "any bool break byte case chan complex128 complex64 const continue default defer else"
                  + " error fallthrough false float32 float64 for func go goto if import int int16"
                  + " int32 int64 int8 interface iota map nil package range return rune select"
                  + " string struct switch true type uint uint16 uint32 uint64 uint8 uintptr var"),
          false,
          words("func type package"),
          List.of(
              Quote.comment("//"),
              Quote.comment("/*", "*/"),
              Quote.raw("`"),
              Quote.string("\""),
              Quote.string("'")),
          Set.of());

  static final Language C =
      new Language(
          words(
              "NULL alignas auto bool break case catch char class const constexpr continue default"
                  + " delete do double else enum explicit extern false float for friend goto if"
                  + " inline int int16_t int32_t int64_t int8_t long mutable namespace new noexcept"
                  + " nullptr operator override private protected public register return short"
                  + " signed sizeof size_t static struct switch template this throw true try"
                  + " typedef typename uint16_t uint32_t uint64_t uint8_t union unsigned using"
                  + " virtual void volatile while"),
          false,
          words("class struct enum union namespace"),
          List.of(
              Quote.comment("//"),
              Quote.comment("/*", "*/"),
              Quote.directive("#"),
              Quote.string("\""),
              Quote.string("'")),
          Set.of());

  static final Language SHELL =
      new Language(
          words(
              "ADD CMD COPY ENTRYPOINT ENV EXPOSE FROM RUN WORKDIR alias case cd do done echo elif"
                  + " else esac exec exit export fi for function if in local read return select set"
                  + " shift source sudo then unset until while"),
          false,
          words("function"),
          List.of(Quote.comment("#"), Quote.text("\""), Quote.raw("'")),
          Set.of(Sign.DOLLAR, Sign.APART));

  static final Language SQL =
      new Language(
          words(
              "add all alter analyze and as asc begin between by case cast check column commit"
                  + " constraint create cross database default delete desc distinct drop else end"
                  + " exists explain false foreign from full group having if in index inner insert"
                  + " into is join key left like limit not null offset on or order outer over"
                  + " partition primary references returning right rollback select set table then"
                  + " true truncate union unique update using values view when where window with"),
          true,
          words("table view index database"),
          List.of(Quote.comment("--"), Quote.comment("/*", "*/"), Quote.raw("'"), Quote.raw("\"")),
          Set.of());

  static final Language JSON =
      new Language(
          words("false null true"),
          false,
          Set.of(),
          List.of(Quote.comment("//"), Quote.comment("/*", "*/"), Quote.string("\"")),
          Set.of(Sign.KEY));

  static final Language YAML =
      new Language(
          words("false no null off on true yes"),
          true,
          Set.of(),
          List.of(Quote.comment("#"), Quote.string("\""), Quote.raw("'")),
          Set.of(Sign.KEY, Sign.APART));

  private Languages() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
