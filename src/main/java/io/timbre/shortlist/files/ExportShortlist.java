package io.timbre.shortlist.files;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.OpenCampaign;
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

  private final OpenCampaign campaigns;
  private final Shortlist shortlist;
  private final KeepLetterhead letterheads;
  private final TabulateShortlist tabulate;
  private final PrintShortlist print;
  private final WritePdf pdf;
  private final TellCampaign tell;

  ExportShortlist(
      OpenCampaign campaigns,
      Shortlist shortlist,
      KeepLetterhead letterheads,
      TabulateShortlist tabulate,
      PrintShortlist print,
      WritePdf pdf,
      TellCampaign tell) {
    this.campaigns = campaigns;
    this.shortlist = shortlist;
    this.letterheads = letterheads;
    this.tabulate = tabulate;
    this.print = print;
    this.pdf = pdf;
    this.tell = tell;
  }

  /**
   * Returns the file.
   *
   * @throws io.timbre.campaign.NoSuchCampaign if the campaign is not the viewer's
   */
  public ExportedFile as(FileFormat format, long campaignId, SignedIn viewer) {
    Campaign campaign = campaigns.open(campaignId, viewer);
    List<Shortlisted> entries = shortlist.of(campaign);
    byte[] bytes =
        switch (format) {
          case CSV -> WriteCsv.of(tabulate.of(campaign, entries));
          case XLSX -> WriteXlsx.of(tabulate.of(campaign, entries));
          case PDF -> pdf.of(print.of(campaign, entries), letterheads.of(viewer));
        };
    return ExportedFile.of(campaign.name(), "shortlist", tell.today(), format, bytes);
  }
}
