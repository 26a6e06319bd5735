package io.timbre.shortlist.files;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.documents.ExportedFile;
import io.timbre.documents.FileFormat;
import io.timbre.documents.letterhead.KeepLetterhead;
import io.timbre.documents.paper.WritePdf;
import io.timbre.documents.sheet.WriteCsv;
import io.timbre.documents.sheet.WriteXlsx;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.Shortlisted;
import java.util.List;
import org.springframework.stereotype.Component;

/** Exports a campaign's shortlist to a file. */
@Component
public class ExportShortlist {

  private final Shortlist shortlist;
  private final KeepLetterhead letterheads;
  private final TabulateShortlist tabulate;
  private final PrintShortlist print;
  private final WritePdf pdf;
  private final TellCampaign tell;

  ExportShortlist(
      Shortlist shortlist,
      KeepLetterhead letterheads,
      TabulateShortlist tabulate,
      PrintShortlist print,
      WritePdf pdf,
      TellCampaign tell) {
    this.shortlist = shortlist;
    this.letterheads = letterheads;
    this.tabulate = tabulate;
    this.print = print;
    this.pdf = pdf;
    this.tell = tell;
  }

  /** Returns the file. */
  public ExportedFile as(FileFormat format, OpenedCampaign opened) {
    Campaign campaign = opened.campaign();
    List<Shortlisted> entries = shortlist.of(campaign);
    byte[] bytes =
        switch (format) {
          case CSV -> WriteCsv.of(tabulate.of(campaign, entries));
          case XLSX -> WriteXlsx.of(tabulate.of(campaign, entries));
          case PDF -> pdf.of(print.of(campaign, entries), letterheads.of(opened.viewer()));
        };
    return ExportedFile.of(campaign.name(), "shortlist", tell.today(), format, bytes);
  }
}
