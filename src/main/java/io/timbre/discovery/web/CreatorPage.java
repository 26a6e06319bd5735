package io.timbre.discovery.web;

import io.timbre.catalog.ChannelId;
import io.timbre.discovery.Discover;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.Question;
import io.timbre.discovery.ReadQuestion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Everything known of a creator on one channel, and why it scores as it does for a brief. */
@Controller
class CreatorPage {

  private final ReadQuestion readQuestion;
  private final Discover discover;
  private final ShowProfile showProfile;

  CreatorPage(ReadQuestion readQuestion, Discover discover, ShowProfile showProfile) {
    this.readQuestion = readQuestion;
    this.discover = discover;
    this.showProfile = showProfile;
  }

  @GetMapping("/creators/{id:[1-9][0-9]{0,17}}")
  String creator(
      @PathVariable long id, @RequestParam MultiValueMap<String, String> request, Model model) {
    Parameters parameters = Parameters.of(request);
    Question question = readQuestion.read(parameters);
    Discover.Found found =
        discover
            .one(new ChannelId(id), question)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("question", question);
    model.addAttribute("profile", showProfile.of(found, question));
    model.addAttribute("back", WayBack.of(parameters));
    return "discovery/creator";
  }
}
