package org.lectern.text.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeScanTest {

  /// `STYLE words` of each part that has a colour.
  private static List<String> scan(String language, String... lines) {
    String code = String.join("\n", lines);
    return CodeScan.of(language, code).stream()
        .map(token -> token.style() + " " + token.span().in(code))
        .toList();
  }

  @Test
  void readsPython() {
    assertThat(
            scan(
                "python",
                "@app.route('/')  # the root",
                "async def get(self, n=0x1f):",
                "  '''It''s",
                "  long'''",
                "  return f\"{n!r}\\\"\" or None"))
        .containsExactly(
            "NAME @app.route",
            "STRING '/'",
            "COMMENT # the root",
            "KEYWORD async",
            "KEYWORD def",
            "NAME get",
            "KEYWORD self",
            "NUMBER 0x1f",
            "STRING '''It''s\n  long'''",
            "KEYWORD return",
            "STRING \"{n!r}\\\"\"",
            "KEYWORD or",
            "KEYWORD None");
  }

  @Test
  void readsJava() {
    assertThat(scan("java", "@Override /* a", "b */ public record P(char c) {} // 'c'"))
        .containsExactly(
            "NAME @Override",
            "COMMENT /* a\nb */",
            "KEYWORD public",
            "KEYWORD record",
            "NAME P",
            "KEYWORD char",
            "COMMENT // 'c'");
  }

  @Test
  void readsJavaScript() {
    assertThat(scan("js", "const f = async () => `a ${b}", "c`; function go() { return 1.5e3 }"))
        .containsExactly(
            "KEYWORD const",
            "KEYWORD async",
            "STRING `a ${b}\nc`",
            "KEYWORD function",
            "NAME go",
            "KEYWORD return",
            "NUMBER 1.5e3");
  }

  @Test
  void readsRust() {
    assertThat(scan("rust", "#[test]", "fn it<'a>(s: &'a str) -> char { '\\n' } // '"))
        .containsExactly(
            "NAME #[test]",
            "KEYWORD fn",
            "NAME it",
            "NAME 'a",
            "NAME 'a",
            "KEYWORD str",
            "KEYWORD char",
            "STRING '\\n'",
            "COMMENT // '");
  }

  @Test
  void readsGo() {
    assertThat(scan("go", "func main() { x := `\\`; y := 'a' }"))
        .containsExactly("KEYWORD func", "NAME main", "STRING `\\`", "STRING 'a'");
  }

  @Test
  void readsC() {
    assertThat(scan("c", "#include <x.h>", "int a = '#'; /* b */"))
        .containsExactly("NAME #include <x.h>", "KEYWORD int", "STRING '#'", "COMMENT /* b */");
  }

  @Test
  void readsShell() {
    assertThat(scan("bash", "export A=$HOME/${B:-c} # home", "echo a#b 'it'"))
        .containsExactly(
            "KEYWORD export",
            "NAME $HOME",
            "NAME ${B:-c}",
            "COMMENT # home",
            "KEYWORD echo",
            "STRING 'it'");
  }

  @Test
  void readsSqlInAnyCase() {
    assertThat(scan("sql", "SELECT a from t WHERE n = 'it''s' -- all"))
        .containsExactly(
            "KEYWORD SELECT",
            "KEYWORD from",
            "KEYWORD WHERE",
            "STRING 'it'",
            "STRING 's'",
            "COMMENT -- all");
  }

  @Test
  void readsJson() {
    assertThat(scan("json", "{\"a\": \"b\", \"c\" : [true, -1.5]}"))
        .containsExactly("NAME \"a\"", "STRING \"b\"", "NAME \"c\"", "KEYWORD true", "NUMBER 1.5");
  }

  @Test
  void readsYaml() {
    assertThat(scan("yaml", "- my-key: a#b # c", "  on: [yes, 'x']", "  url: http://a.org"))
        .containsExactly(
            "NAME my-key", "COMMENT # c", "NAME on", "KEYWORD yes", "STRING 'x'", "NAME url");
  }

  @Test
  void colourNothingOfALanguageItDoesNotKnow() {
    assertThat(scan("brainfuck", "if 1 \"a\"")).isEmpty();
    assertThat(scan("", "if 1 \"a\"")).isEmpty();
  }

  @Test
  void takesAQuoteThatIsNeverClosedForNone() {
    assertThat(scan("python", "don't \"\"\" if", "if 'a'"))
        .containsExactly("STRING \"\"", "KEYWORD if", "KEYWORD if", "STRING 'a'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"python", "java", "js", "rust", "go", "c", "sh", "sql", "json", "yaml"})
  void readsAnything(String language) {
    String signs = "\"'`#/*-@${}[]:\\ \nif a1_é";
    Random random = new Random(7);
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      code.append(signs.charAt(random.nextInt(signs.length())));
    }
    String hostile = code + "'\\".repeat(50_000) + "/*".repeat(50_000) + "\"\"\"".repeat(20_001);
    List<Token> tokens =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CodeScan.of(language, hostile));
    int end = 0;
    for (Token token : tokens) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
      end = token.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(hostile.length());
  }
}
