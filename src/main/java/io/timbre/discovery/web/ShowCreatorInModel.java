package io.timbre.discovery.web;

import io.timbre.catalog.ChannelId;
import io.timbre.discovery.Discover;
import io.timbre.discovery.Question;
import io.timbre.discovery.ShowCreator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Adds everything that the template of a creator needs to the model. */
@Component
class ShowCreatorInModel implements ShowCreator {

  private final Discover discover;
  private final ShowProfile showProfile;

  ShowCreatorInModel(Discover discover, ShowProfile showProfile) {
    this.discover = discover;
    this.showProfile = showProfile;
  }

  @Override
  public void show(ChannelId channel, Question question, WayBack back, Model model) {
    Discover.Found found =
        discover
            .one(channel, question)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("question", question);
    model.addAttribute("profile", showProfile.of(found, question));
    model.addAttribute("back", back);
  }
}
