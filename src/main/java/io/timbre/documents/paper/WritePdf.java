package io.timbre.documents.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.timbre.documents.letterhead.Letterhead;
import io.timbre.shell.BritishEnglish;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Prints a document as PDF, tagged for screen readers (PDF/UA) and with embedded fonts. Only what
 * is {@link Enclosed} is loaded.
 */
@Component
public class WritePdf {

  private static final String PRODUCER = "Timbre";

  private final ITemplateEngine templates;
  private final PrintFonts fonts;

  WritePdf(ITemplateEngine templates, @Lazy PrintFonts fonts) {
    this.templates = templates;
    this.fonts = fonts;
    // At lower levels, the library logs every style sheet and link.
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  /** Returns the file. */
  public byte[] of(Paper paper, Letterhead letterhead) {
    Enclosed enclosed = new Enclosed(letterhead);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    String pages = fonts.printable(pages(paper, letterhead));
    fonts.addTo(builder, pages);
    builder.useUnicodeBidiSplitter(Directions::new);
    builder.useUnicodeBidiReorderer(new RightToLeft());
    builder.defaultTextDirection(TextDirection.LTR);
    builder.useUriResolver((base, address) -> enclosed.resolve(address));
    builder.useProtocolsStreamImplementation(enclosed::open, Enclosed.SCHEME);
    builder.usePdfUaAccessibility(true);
    builder.withProducer(PRODUCER);
    builder.withHtmlContent(pages, null);
    builder.toStream(file);
    try (BatikSVGDrawer drawer = new BatikSVGDrawer()) {
      builder.useSVGDrawer(drawer);
      builder.run();
    } catch (IOException unprintable) {
      throw new UncheckedIOException(unprintable);
    }
    return file.toByteArray();
  }

  private String pages(Paper paper, Letterhead letterhead) {
    Context context = new Context(BritishEnglish.LOCALE, paper.content());
    context.setVariable("title", paper.title());
    context.setVariable("letterhead", letterhead);
    return templates.process(paper.template(), context);
  }
}
