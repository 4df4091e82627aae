package org.lectern.export.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.io.Reader;
import java.util.Locale;

/// Shuts a printer off from the world: it reads pictures that lie on this machine, and nothing
/// else.
final class Sealed implements FSStreamFactory {

  private static final String[] WAYS_OUT = {
    "http", "https", "ftp", "jar", "data", "mailto", "classpath", "jrt", "nntp", "gopher"
  };

  private Sealed() {}

  static void seal(PdfRendererBuilder printer) {
    Sealed nothing = new Sealed();
    printer.useUriResolver((base, uri) -> isPictureFile(uri) ? uri : null);
    printer.useHttpStreamImplementation(nothing);
    printer.useProtocolsStreamImplementation(nothing, WAYS_OUT);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      printer.useExternalResourceAccessControl(
          (uri, type) -> type == ExternalResourceType.IMAGE_RASTER && isPictureFile(uri), when);
    }
  }

  /// `file:///home/…`; `file://server/…` would ask another machine.
  static boolean isPictureFile(String uri) {
    String lower = uri == null ? "" : uri.toLowerCase(Locale.ROOT);
    return lower.startsWith("file:/")
        && (!lower.startsWith("file://") || lower.startsWith("file:///"))
        && !lower.startsWith("file:////");
  }

  /// Nothing, whatever the address.
  @Override
  public FSStream getUrl(String address) {
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return InputStream.nullInputStream();
      }

      @Override
      public Reader getReader() {
        return Reader.nullReader();
      }
    };
  }
}
