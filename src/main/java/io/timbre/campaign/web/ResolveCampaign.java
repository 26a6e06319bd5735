package io.timbre.campaign.web;

import io.timbre.access.SignedIn;
import io.timbre.campaign.ArchivedCampaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OpenedCampaign;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands the campaign of a request's address to a controller that has an {@link OpenedCampaign}
 * among its parameters. A campaign that is not of the viewer's workspace is not found, and an
 * archived one is not changed unless the parameter is {@link AlsoArchived}.
 */
@Component
class ResolveCampaign implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private final OpenCampaign campaigns;

  ResolveCampaign(OpenCampaign campaigns) {
    this.campaigns = campaigns;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == OpenedCampaign.class;
  }

  @Override
  public OpenedCampaign resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Map<?, ?> address =
        (Map<?, ?>)
            Objects.requireNonNull(
                request.getAttribute(
                    HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                    RequestAttributes.SCOPE_REQUEST));
    OpenedCampaign opened =
        campaigns.open(Long.parseLong(String.valueOf(address.get("id"))), viewer());
    if (opened.campaign().isArchived()
        && isChange(request)
        && !parameter.hasParameterAnnotation(AlsoArchived.class)) {
      throw new ArchivedCampaign(opened.path());
    }
    return opened;
  }

  private static boolean isChange(NativeWebRequest request) {
    return request.getNativeRequest(HttpServletRequest.class) instanceof HttpServletRequest http
        && HttpMethod.POST.matches(http.getMethod());
  }

  private static SignedIn viewer() {
    Authentication viewer = SecurityContextHolder.getContext().getAuthentication();
    return (SignedIn) Objects.requireNonNull(Objects.requireNonNull(viewer).getPrincipal());
  }
}
