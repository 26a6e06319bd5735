package io.timbre.shell.web;

import jakarta.servlet.ServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Answers 400 to a form that none of our pages sends: one with a parameter such as {@code pieces[}
 * or {@code channels[99999]}, from which no record of the form can be constructed.
 */
@Component
class RefuseMalformedForms implements WebMvcRegistrations {

  @Override
  public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
    return new RequestMappingHandlerAdapter() {
      @Override
      protected InitBinderDataBinderFactory createDataBinderFactory(
          List<InvocableHandlerMethod> binderMethods) {
        return new ServletRequestDataBinderFactory(binderMethods, getWebBindingInitializer()) {
          @Override
          protected ServletRequestDataBinder createBinderInstance(
              @Nullable Object target, String objectName, NativeWebRequest request) {
            return new Binder(target, objectName);
          }
        };
      }
    };
  }

  private static final class Binder extends ExtendedServletRequestDataBinder {

    Binder(@Nullable Object target, String objectName) {
      super(target, objectName);
    }

    @Override
    public void construct(ServletRequest request) {
      try {
        super.construct(request);
      } catch (IndexOutOfBoundsException | NumberFormatException malformedName) {
        throw malformed(malformedName);
      }
      if (getBindingResult().hasErrors()) {
        throw malformed(null);
      }
    }

    private static ResponseStatusException malformed(@Nullable Throwable cause) {
      return new ResponseStatusException(HttpStatus.BAD_REQUEST, "The form is malformed.", cause);
    }
  }
}
