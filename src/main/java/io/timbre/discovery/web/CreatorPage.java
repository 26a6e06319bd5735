package io.timbre.discovery.web;

import io.timbre.catalog.ChannelId;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.ShowCreator;
import io.timbre.discovery.ShowCreator.WayBack;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a creator on one channel, with an explanation of its score for a brief. */
@Controller
class CreatorPage {

  private final ReadQuestion readQuestion;
  private final ShowCreator showCreator;

  CreatorPage(ReadQuestion readQuestion, ShowCreator showCreator) {
    this.readQuestion = readQuestion;
    this.showCreator = showCreator;
  }

  @GetMapping("/creators/{id:[1-9][0-9]{0,17}}")
  String creator(
      @PathVariable long id, @RequestParam MultiValueMap<String, String> request, Model model) {
    Parameters parameters = Parameters.of(request).without("from"::equals);
    WayBack back = new WayBack("creator.back.discover", parameters.address(DiscoverPage.PATH));
    showCreator.show(new ChannelId(id), readQuestion.read(parameters), back, model);
    return "discovery/creator";
  }
}
