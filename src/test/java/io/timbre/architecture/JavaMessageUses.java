package io.timbre.architecture;

import com.sun.source.util.TreePath;
import io.timbre.architecture.ArgumentExpressions.Passed;
import io.timbre.architecture.JavaSources.Call;
import io.timbre.architecture.KeyExpressions.Key;
import io.timbre.architecture.MessageUse.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Where Java says messages with arguments, and of what kind each argument is, as the compiler sees
 * it. What takes a message's key and its arguments is followed to those who call it, so that a
 * method such as {@code say(String key, Object... arguments)} needs no mention here.
 *
 * <p>Not seen: a key that is read from a field or a variable that is set more than once, and
 * arguments that go through a stream before they are said.
 */
final class JavaMessageUses {

  /** What is told a message: name of type and method, position of the key, first argument. */
  private static final List<Seed> SEEDS =
      List.of(
          new Seed("io.timbre.shell.Sentence", "<init>", 0, 1, false),
          new Seed("io.timbre.planning.PlanResult.Said", "<init>", 0, 1, false),
          new Seed("io.timbre.intake.file.Message", "of", 0, 1, true),
          new Seed("org.springframework.context.MessageSource", "getMessage", 0, 1, false),
          new Seed("org.springframework.validation.Errors", "rejectValue", 1, 2, false),
          new Seed("org.springframework.validation.Errors", "reject", 0, 1, false));

  private record Seed(String type, String method, int key, int arguments, boolean text) {}

  /**
   * A method or constructor that says the key it is given.
   *
   * @param before what it sets before the key's own text, after it
   * @param fixed what it says itself, where it does not hand on arguments of its caller
   * @param from where its caller's arguments begin, -1 for none
   */
  private record Teller(
      int key, String before, String after, Passed fixed, int from, boolean text) {}

  private final JavaSources sources;
  private final KeyExpressions keys;
  private final ArgumentExpressions arguments;
  private final Set<Object> followed = new HashSet<>();
  private final Deque<Map.Entry<ExecutableElement, Teller>> open = new ArrayDeque<>();
  private final List<MessageUse> uses = new ArrayList<>();

  JavaMessageUses(JavaSources sources) {
    this.sources = sources;
    keys = new KeyExpressions(sources);
    arguments = new ArgumentExpressions(sources);
    sources.callees().forEach(this::seed);
    follow();
  }

  List<MessageUse> uses() {
    return List.copyOf(uses);
  }

  /** What a template may meet under a name in its model. */
  Kind attribute(String name) {
    return only(
        attributes(name)
            .map(call -> sources.kind(sources.type(call.path(), call.arguments().getLast()))));
  }

  /**
   * What a template meets under a name of something in its model.
   *
   * @param all names that the template uses of it: only what has them all is meant
   */
  Kind property(String name, Set<String> all) {
    return only(
        sources.properties().stream()
            .filter(type -> type.keySet().containsAll(all))
            .map(type -> type.get(name)));
  }

  private static Kind only(Stream<Kind> kinds) {
    Set<Kind> all = kinds.collect(Collectors.toSet());
    return all.size() == 1 ? all.iterator().next() : Kind.UNCERTAIN;
  }

  /** Where the model of a template is given something under a name. */
  private Stream<Call> attributes(String name) {
    return sources.callees().stream()
        .filter(callee -> callee.getSimpleName().contentEquals("addAttribute"))
        .flatMap(callee -> sources.calls(callee).stream())
        .filter(call -> call.arguments().size() == 2)
        .filter(call -> name.equals(sources.constant(call.path(), call.arguments().getFirst())));
  }

  /** Follows what templates say by a key that stands in their model under a name. */
  void tellByAttribute(String name, List<Kind> kinds) {
    attributes(name)
        .forEach(call -> told(call, new Teller(1, "", "", Passed.of(kinds), -1, false)));
    follow();
  }

  /** Follows what templates say by two parts of one record, the key and its arguments. */
  void tellByRecord(String key, List<String> parts) {
    sources
        .records()
        .forEach((type, components) -> {
          List<String> names =
              components.stream().map(one -> one.getSimpleName().toString()).toList();
          if (names.contains(key) && names.containsAll(parts)) {
            List<Kind> kinds =
                parts.stream()
                    .map(part -> sources.kind(components.get(names.indexOf(part)).asType()))
                    .toList();
            constructors(type, names.size()).forEach(made -> open(made, names.indexOf(key), kinds));
          }
        });
    follow();
  }

  private Stream<ExecutableElement> constructors(Element type, int parameters) {
    return sources.callees().stream()
        .filter(one -> one.getKind() == ElementKind.CONSTRUCTOR)
        .filter(one -> one.getEnclosingElement().equals(type))
        .filter(one -> one.getParameters().size() == parameters);
  }

  private void open(ExecutableElement callee, int key, List<Kind> kinds) {
    open.add(Map.entry(callee, new Teller(key, "", "", Passed.of(kinds), -1, false)));
  }

  private void follow() {
    while (!open.isEmpty()) {
      Map.Entry<ExecutableElement, Teller> next = open.remove();
      if (followed.add(next)) {
        sources.calls(next.getKey()).forEach(call -> told(call, next.getValue()));
      }
    }
  }

  private void seed(ExecutableElement callee) {
    Element owner = callee.getEnclosingElement();
    for (Seed seed : SEEDS) {
      boolean same =
          callee.getSimpleName().contentEquals(seed.method)
              && (owner.toString().equals(seed.type) || sources.isBelow(owner, seed.type));
      if (same && isString(callee.getParameters(), seed.key)) {
        Teller teller = new Teller(seed.key, "", "", Passed.NONE, seed.arguments, seed.text);
        open.add(Map.entry(callee, teller));
      }
    }
  }

  private boolean isString(List<? extends VariableElement> parameters, int index) {
    return index < parameters.size() && sources.isString(parameters.get(index).asType());
  }

  /** One call of something that says a message: a use, or another teller where it hands on. */
  private void told(Call call, Teller teller) {
    Passed passed = teller.from < 0 ? teller.fixed : arguments.read(call, teller.from);
    TreePath at = new TreePath(call.path(), call.arguments().get(teller.key));
    for (Key key : keys.read(at)) {
      String before = teller.before + key.before();
      String after = key.after() + teller.after;
      if (key.parameter() != null) {
        hand(key.parameter(), before, after, passed, teller.text);
      } else if (passed.forwarded() == null && !before.isEmpty() && !before.startsWith("[")) {
        add(call, before + after, passed, teller.text);
      }
    }
  }

  /** An activity is written to the database with its arguments as text. */
  private void add(Call call, String key, Passed passed, boolean text) {
    MessageUse use =
        new MessageUse(
            sources.where(call.path()), Pattern.compile(key), passed.kinds(), passed.open());
    uses.add(text || key.startsWith("activity\\.") ? use.keptAsText() : use);
  }

  private void hand(
      VariableElement parameter, String before, String after, Passed passed, boolean text) {
    ExecutableElement method = (ExecutableElement) parameter.getEnclosingElement();
    int from = passed.forwarded() == null ? -1 : method.getParameters().indexOf(passed.forwarded());
    open.add(
        Map.entry(
            method,
            new Teller(
                method.getParameters().indexOf(parameter), before, after, passed, from, text)));
  }
}
