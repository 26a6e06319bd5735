package io.timbre.campaign.web;

import io.timbre.access.SignedIn;
import io.timbre.campaign.ArchivedCampaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.shell.InPlace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses every request that would change an archived campaign, except the one that restores it.
 */
@Configuration(proxyBeanMethods = false)
@ControllerAdvice
class KeepArchived implements WebMvcConfigurer, HandlerInterceptor {

  private static final Pattern OF_A_CAMPAIGN =
      Pattern.compile("/campaigns/([1-9][0-9]{0,17})(?!/restore$)(/.*)?");

  private final OpenCampaign campaigns;

  KeepArchived(OpenCampaign campaigns) {
    this.campaigns = campaigns;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/campaigns/**");
  }

  /**
   * @throws ArchivedCampaign if the request would change an archived campaign
   */
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Matcher campaign = OF_A_CAMPAIGN.matcher(path);
    if (HttpMethod.POST.matches(request.getMethod()) && campaign.matches()) {
      long id = Long.parseLong(campaign.group(1));
      if (campaigns.open(id, viewer()).isArchived()) {
        request.setAttribute("archived", "/campaigns/" + id);
        throw new ArchivedCampaign();
      }
    }
    return true;
  }

  private static SignedIn viewer() {
    Authentication viewer = SecurityContextHolder.getContext().getAuthentication();
    return (SignedIn) Objects.requireNonNull(Objects.requireNonNull(viewer).getPrincipal());
  }

  @ExceptionHandler(ArchivedCampaign.class)
  ModelAndView refuse(HttpServletRequest request, HttpServletResponse response) {
    boolean inPlace = InPlace.isAsked(request);
    if (inPlace) {
      InPlace.show(response);
    }
    ModelAndView page =
        new ModelAndView(inPlace ? "campaign/_archived" : "campaign/archived", HttpStatus.CONFLICT);
    page.addObject("path", request.getAttribute("archived"));
    return page;
  }
}
