package io.timbre.shell.web;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.spring6.util.FieldUtils;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EvaluationUtils;

/**
 * Processes the attribute {@code field:wrong} of an input. If the form has an error for the input,
 * the input is marked as wrong, refers to its message (see {@code parts/field.html}), and has the
 * focus if it is the first. The attribute's value may be a condition that says which of several
 * similar forms the errors belong to.
 */
@Component
class WrongFields extends AbstractProcessorDialect {

  private static final String PREFIX = "field";

  /** Runs after every attribute of the standard dialect, one of which may set the input's name. */
  private static final int LAST = 10_000;

  WrongFields() {
    super("Wrong fields", PREFIX, LAST);
  }

  @Override
  public Set<IProcessor> getProcessors(String dialectPrefix) {
    return Set.of(new Mark(dialectPrefix));
  }

  private static final class Mark extends AbstractAttributeTagProcessor {

    /** The name of the attribute that marks that an input of the page already has the focus. */
    private static final String FOCUSED = Mark.class.getName();

    Mark(String prefix) {
      super(TemplateMode.HTML, prefix, null, false, "wrong", true, LAST, true);
    }

    @Override
    protected void doProcess(
        ITemplateContext context,
        IProcessableElementTag input,
        AttributeName attribute,
        @Nullable String condition,
        IElementTagStructureHandler answer) {
      String field = input.getAttributeValue("name");
      if (holds(condition, context) && FieldUtils.hasErrors(context, field)) {
        answer.setAttribute("id", "field-" + field);
        answer.setAttribute("aria-invalid", "true");
        answer.setAttribute("aria-describedby", describedBy(input, field));
        if (isFirst(context)) {
          answer.setAttribute("autofocus", "autofocus");
        }
      }
    }

    private static boolean holds(@Nullable String condition, ITemplateContext context) {
      return condition == null
          || condition.isEmpty()
          || EvaluationUtils.evaluateAsBoolean(
              StandardExpressions.getExpressionParser(context.getConfiguration())
                  .parseExpression(context, condition)
                  .execute(context));
    }

    private static String describedBy(IProcessableElementTag input, String field) {
      return Stream.of("wrong-" + field, input.getAttributeValue("aria-describedby"))
          .filter(id -> id != null)
          .collect(Collectors.joining(" "));
    }

    private static boolean isFirst(ITemplateContext context) {
      var page = ((IWebContext) context).getExchange();
      boolean first = !page.containsAttribute(FOCUSED);
      page.setAttributeValue(FOCUSED, true);
      return first;
    }
  }
}
