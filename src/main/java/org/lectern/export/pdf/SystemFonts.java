package org.lectern.export.pdf;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// Looks among the fonts of this machine for those that have what Lectern's own do not: Chinese,
/// Japanese, Korean, the scripts of India.
final class SystemFonts {

  /// The first to look into: fonts of many scripts and of East Asia, as they are called on Linux,
  /// Windows (`msyh.ttc`, `malgun.ttf`) and macOS (`Arial Unicode.ttf`).
  private static final Pattern LIKELY =
      Pattern.compile(
          "(?i).*(fallback|unicode|cjk|noto|wqy|uming|ukai|ipa|takao|nanum|msyh|simsun|simhei|"
              + "msgothic|yugoth|meiryo|malgun|gulim|batang|ming|song|hei|kai|gothic|nirmala|"
              + "mangal|leelaw|lohit|freesans|unifont).*");

  /// A machine of a designer has thousands; nobody waits for all of them.
  private static final int MOST = 80;

  private static final int DEEPEST = 6;

  /// The style sheet names as many.
  private static final int MOST_CHOSEN = 8;

  private SystemFonts() {}

  /// Fonts that together have as many of the characters as can be had.
  ///
  /// @param missing code points; those that were found are taken out
  static List<File> find(Set<Integer> missing) {
    return find(folders(), missing);
  }

  static List<File> find(List<Path> folders, Set<Integer> missing) {
    List<File> chosen = new ArrayList<>();
    for (Path file : files(folders)) {
      if (missing.isEmpty() || chosen.size() == MOST_CHOSEN) {
        break;
      }
      Set<Integer> has = charactersOf(file, missing);
      if (!has.isEmpty()) {
        chosen.add(file.toFile());
        missing.removeAll(has);
      }
    }
    return chosen;
  }

  private static List<Path> folders() {
    String home = System.getProperty("user.home", "");
    String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
    return Stream.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            home + "/.local/share/fonts",
            home + "/.fonts",
            "/System/Library/Fonts",
            "/Library/Fonts",
            home + "/Library/Fonts",
            windows + File.separator + "Fonts")
        .map(File::new)
        .filter(File::isDirectory)
        .map(File::toPath)
        .toList();
  }

  private static List<Path> files(List<Path> folders) {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(folder, Set.of(), DEEPEST, new Gathering(files));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files.stream()
        .sorted(
            Comparator.comparing((Path file) -> !LIKELY.matcher(name(file)).matches())
                .thenComparing(SystemFonts::name))
        .limit(MOST)
        .toList();
  }

  private static boolean isFont(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".ttc");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Set<Integer> charactersOf(Path file, Set<Integer> wanted) {
    Set<Integer> has = new HashSet<>();
    try {
      if (name(file).toLowerCase(Locale.ROOT).endsWith(".ttc")) {
        try (TrueTypeCollection fonts = new TrueTypeCollection(file.toFile())) {
          fonts.processAllFonts(font -> collect(font, wanted, has));
        }
      } else {
        try (TrueTypeFont font =
            new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
          collect(font, wanted, has);
        }
      }
    } catch (IOException | RuntimeException e) {
      // A broken font is no font.
      has.clear();
    }
    return has;
  }

  private static void collect(TrueTypeFont font, Set<Integer> wanted, Set<Integer> has)
      throws IOException {
    if (mayBeEmbedded(font)) {
      CmapLookup characters = font.getUnicodeCmapLookup();
      wanted.stream().filter(point -> characters.getGlyphId(point) != 0).forEach(has::add);
    }
  }

  /// A PDF file takes outlines of TrueType only, and the makers of some fonts forbid that they, or
  /// parts of them, go into files.
  private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
    if (font instanceof OpenTypeFont type && type.isPostScript()) {
      return false;
    }
    OS2WindowsMetricsTable table = font.getOS2Windows();
    int type = table == null ? 0 : table.getFsType();
    boolean restricted = (type & 0xf) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
    return !restricted && (type & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) == 0;
  }

  /// Passes over what nobody may read: it has no fonts for anybody.
  private static final class Gathering extends SimpleFileVisitor<Path> {
    private final List<Path> fonts;

    Gathering(List<Path> fonts) {
      this.fonts = fonts;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isFont(file)) {
        fonts.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException why) {
      return FileVisitResult.CONTINUE;
    }
  }
}
