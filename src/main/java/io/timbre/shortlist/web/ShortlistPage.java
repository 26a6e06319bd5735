package io.timbre.shortlist.web;

import io.timbre.campaign.OpenedCampaign;
import io.timbre.campaign.web.CampaignHead;
import io.timbre.catalog.ChannelId;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.ShortlistChannel;
import io.timbre.shortlist.Shortlisted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a campaign's shortlist as a board and as a table, and adds channels to it. */
@Controller
class ShortlistPage {

  static final String SHORTLIST = "/campaigns/{id:[1-9][0-9]{0,17}}/shortlist";
  static final String ENTRY = SHORTLIST + "/{channel:[1-9][0-9]{0,17}}";

  /** Matches an encoded query. */
  private static final String QUERY = "[\\w%&=.~+*-]{1,4000}";

  private final Shortlist shortlist;
  private final ShortlistChannel shortlistChannel;
  private final ShowShortlist showShortlist;

  ShortlistPage(
      Shortlist shortlist, ShortlistChannel shortlistChannel, ShowShortlist showShortlist) {
    this.shortlist = shortlist;
    this.shortlistChannel = shortlistChannel;
    this.showShortlist = showShortlist;
  }

  @GetMapping(SHORTLIST)
  String shortlist(
      OpenedCampaign opened, @RequestParam(defaultValue = "board") String view, Model model) {
    CampaignHead campaign = CampaignHead.of(opened.campaign());
    List<Shortlisted> entries = shortlist.of(opened);
    model.addAttribute("campaign", campaign);
    model.addAttribute("empty", entries.isEmpty());
    if (view.equals("table")) {
      model.addAttribute("cards", showShortlist.cards(entries, campaign));
      return "shortlist/table";
    }
    model.addAttribute("columns", showShortlist.columns(entries, campaign));
    return "shortlist/board";
  }

  /**
   * Adds a channel to the shortlist.
   *
   * @param back the query of the candidates' page, to which a browser without scripts returns
   */
  @PostMapping(ENTRY)
  String add(
      OpenedCampaign opened,
      @PathVariable long channel,
      @RequestParam(defaultValue = "") String back,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
      Model model) {
    shortlistChannel.add(opened, new ChannelId(channel));
    if (htmx != null) {
      model.addAttribute("path", opened.path() + "/shortlist/" + channel);
      return "shortlist/_mark :: mark(path=${path})";
    }
    String query = back.matches(QUERY) ? "?" + back : "";
    return "redirect:" + opened.path() + "/candidates" + query;
  }
}
