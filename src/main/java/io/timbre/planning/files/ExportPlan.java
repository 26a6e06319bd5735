package io.timbre.planning.files;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.NoSuchCampaign;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.documents.ExportedFile;
import io.timbre.documents.FileFormat;
import io.timbre.documents.letterhead.KeepLetterhead;
import io.timbre.documents.paper.WritePdf;
import io.timbre.documents.sheet.WriteCsv;
import io.timbre.documents.sheet.WriteXlsx;
import io.timbre.planning.CampaignPlan;
import io.timbre.planning.CampaignPlans;
import io.timbre.shortlist.files.TellCampaign;
import org.springframework.stereotype.Component;

/**
 * Exports a campaign's plan to a file. If a search is still under way, the file has the plan found
 * so far.
 */
@Component
public class ExportPlan {

  private final CampaignPlans plans;
  private final KeepLetterhead letterheads;
  private final TabulatePlan tabulate;
  private final PrintPlan print;
  private final WritePdf pdf;
  private final TellCampaign tell;

  ExportPlan(
      CampaignPlans plans,
      KeepLetterhead letterheads,
      TabulatePlan tabulate,
      PrintPlan print,
      WritePdf pdf,
      TellCampaign tell) {
    this.plans = plans;
    this.letterheads = letterheads;
    this.tabulate = tabulate;
    this.print = print;
    this.pdf = pdf;
    this.tell = tell;
  }

  /**
   * Returns the file.
   *
   * @throws NoSuchCampaign if the campaign is not the viewer's, or the plan is not the campaign's
   */
  public ExportedFile as(FileFormat format, OpenedCampaign opened, long planId) {
    Campaign campaign = opened.campaign();
    CampaignPlan plan =
        plans.findByIdAndCampaignId(planId, opened.id().value()).orElseThrow(NoSuchCampaign::new);
    byte[] bytes =
        switch (format) {
          case CSV -> WriteCsv.of(tabulate.of(campaign, plan));
          case XLSX -> WriteXlsx.of(tabulate.of(campaign, plan));
          case PDF -> pdf.of(print.of(campaign, plan), letterheads.of(opened.viewer()));
        };
    return ExportedFile.of(campaign.name(), "plan-" + planId, tell.today(), format, bytes);
  }
}
