package io.timbre.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.timbre.architecture.MessageUse.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

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
          new Seed("io.timbre.campaign.plan.Outcome.Said", "<init>", 0, 1, false),
          new Seed("io.timbre.intake.reading.Message", "of", 0, 1, true),
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

  private record Call(
      TreePath path, ExecutableElement callee, List<? extends ExpressionTree> arguments) {}

  private final Trees trees;
  private final Types types;
  private final Map<ExecutableElement, List<Call>> calls = new HashMap<>();
  private final Map<ExecutableElement, List<ExpressionTree>> answers = new HashMap<>();
  private final Map<ExecutableElement, CompilationUnitTree> units = new HashMap<>();
  private final Map<Element, TreePath> variables = new HashMap<>();
  private final Map<String, Set<Kind>> attributes = new TreeMap<>();
  private final Map<String, Map<String, Kind>> properties = new TreeMap<>();
  private final Map<TypeElement, List<? extends RecordComponentElement>> records = new HashMap<>();
  private final Set<Object> followed = new HashSet<>();
  private final Deque<Map.Entry<ExecutableElement, Teller>> open = new ArrayDeque<>();
  private final List<MessageUse> uses = new ArrayList<>();

  private JavaMessageUses(JavacTask task) throws IOException {
    trees = Trees.instance(task);
    types = task.getTypes();
    Iterable<? extends CompilationUnitTree> parsed = task.parse();
    task.analyze();
    parsed.forEach(unit -> new Scan().scan(unit, null));
  }

  /** Those of some files, compiled with the class path of this test. */
  static JavaMessageUses in(Collection<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-proc:none", "-nowarn", "-classpath", System.getProperty("java.class.path"));
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  _ -> {},
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      JavaMessageUses found = new JavaMessageUses(task);
      found.follow();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<MessageUse> uses() {
    return List.copyOf(uses);
  }

  /** What a template may meet under a name in its model. */
  Kind attribute(String name) {
    return only(attributes.getOrDefault(name, Set.of()));
  }

  /**
   * What a template meets under a name of something in its model.
   *
   * @param all names that the template uses of it: only what has them all is meant
   */
  Kind property(String name, Set<String> all) {
    return only(
        properties.values().stream()
            .filter(type -> type.keySet().containsAll(all))
            .map(type -> type.get(name))
            .collect(Collectors.toSet()));
  }

  /** Follows what templates say by a key that stands in their model under a name. */
  void tellByAttribute(String name, List<Kind> arguments) {
    List<Call> set =
        calls.entrySet().stream()
            .filter(entry -> entry.getKey().getSimpleName().contentEquals("addAttribute"))
            .flatMap(entry -> entry.getValue().stream())
            .filter(call -> call.arguments.size() == 2)
            .filter(call -> name.equals(constant(call.path, call.arguments.getFirst())))
            .toList();
    set.forEach(call -> told(call, new Teller(1, "", "", Passed.of(arguments), -1, false)));
    follow();
  }

  /**
   * Follows what templates say by two parts of one record, the key and its arguments.
   *
   * @return whether there is such a record
   */
  boolean tellBy(String key, List<String> arguments) {
    List<TypeElement> tellers =
        records.keySet().stream()
            .filter(one -> component(one, key) >= 0)
            .filter(one -> arguments.stream().allMatch(name -> component(one, name) >= 0))
            .toList();
    for (TypeElement teller : tellers) {
      List<Kind> kinds =
          arguments.stream()
              .map(name -> kind(records.get(teller).get(component(teller, name)).asType()))
              .toList();
      calls.keySet().stream()
          .filter(one -> one.getKind() == ElementKind.CONSTRUCTOR)
          .filter(one -> one.getEnclosingElement().equals(teller))
          .filter(one -> one.getParameters().size() == records.get(teller).size())
          .forEach(one ->
              open.add(
                  Map.entry(
                      one,
                      new Teller(component(teller, key), "", "", Passed.of(kinds), -1, false))));
    }
    follow();
    return !tellers.isEmpty();
  }

  private int component(TypeElement record, String name) {
    List<String> names =
        records.get(record).stream().map(one -> one.getSimpleName().toString()).toList();
    return names.indexOf(name);
  }

  private void follow() {
    if (followed.isEmpty()) {
      calls.keySet().forEach(this::seed);
    }
    while (!open.isEmpty()) {
      Map.Entry<ExecutableElement, Teller> next = open.remove();
      if (followed.add(next)) {
        calls.getOrDefault(next.getKey(), List.of()).forEach(call -> told(call, next.getValue()));
      }
    }
  }

  private void seed(ExecutableElement callee) {
    String owner = callee.getEnclosingElement().toString();
    for (Seed seed : SEEDS) {
      boolean same =
          callee.getSimpleName().contentEquals(seed.method)
              && (owner.equals(seed.type) || inherits(callee, seed.type));
      if (same && isString(callee.getParameters(), seed.key)) {
        open.add(
            Map.entry(
                callee, new Teller(seed.key, "", "", Passed.NONE, seed.arguments, seed.text)));
      }
    }
  }

  private boolean inherits(ExecutableElement callee, String type) {
    Element owner = callee.getEnclosingElement();
    return owner instanceof TypeElement
        && types.directSupertypes(owner.asType()).stream()
            .anyMatch(one -> types.asElement(one).toString().equals(type));
  }

  private boolean isString(List<? extends VariableElement> parameters, int index) {
    return index < parameters.size() && isStringType(parameters.get(index).asType());
  }

  /** One call of something that says a message: a use, or another teller where it hands on. */
  private void told(Call call, Teller teller) {
    Passed passed = passed(call, teller);
    for (Key key : keys(new TreePath(call.path, call.arguments.get(teller.key)), 0)) {
      String before = teller.before + key.before;
      String after = key.after + teller.after;
      if (key.parameter != null) {
        hand(key.parameter, before, after, passed, teller.text);
      } else if (passed.forwarded == null && !before.isEmpty() && !before.startsWith("[")) {
        Pattern keys = Pattern.compile(before + after);
        MessageUse use = new MessageUse(where(call.path), keys, passed.kinds, passed.open);
        boolean text = teller.text || before.startsWith("activity\\.");
        uses.add(text ? use.keptAsText() : use);
      }
    }
  }

  private void hand(
      VariableElement parameter, String before, String after, Passed passed, boolean text) {
    ExecutableElement method = (ExecutableElement) parameter.getEnclosingElement();
    int from = passed.forwarded == null ? -1 : method.getParameters().indexOf(passed.forwarded);
    open.add(
        Map.entry(
            method,
            new Teller(
                method.getParameters().indexOf(parameter), before, after, passed, from, text)));
  }

  /** What a call passes as arguments of the message. */
  private record Passed(List<Kind> kinds, boolean open, VariableElement forwarded) {
    static final Passed NONE = of(List.of());

    static Passed of(List<Kind> kinds) {
      return new Passed(kinds, false, null);
    }
  }

  private Passed passed(Call call, Teller teller) {
    if (teller.from < 0) {
      return teller.fixed;
    }
    List<? extends ExpressionTree> rest =
        call.arguments.subList(Math.min(teller.from, call.arguments.size()), call.arguments.size());
    List<? extends VariableElement> declared = call.callee.getParameters();
    boolean many = call.callee.isVarArgs() && teller.from == declared.size() - 1;
    if (!many && declared.size() > teller.from && !rest.isEmpty()) {
      // An array or a list at one place; what follows it is for other purposes.
      return isMany(declared.get(teller.from).asType())
          ? spread(call.path, rest.getFirst())
          : Passed.NONE;
    }
    if (rest.size() == 1 && type(call.path, rest.getFirst()) instanceof ArrayType) {
      return spread(call.path, rest.getFirst());
    }
    return Passed.of(rest.stream().map(one -> kind(type(call.path, one))).toList());
  }

  private static boolean isMany(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY || type.toString().startsWith("java.util.List");
  }

  /** What stands in an array or a list. */
  private Passed spread(TreePath at, ExpressionTree many) {
    return switch (many) {
      case NewArrayTree array when array.getInitializers() != null ->
          Passed.of(array.getInitializers().stream().map(one -> kind(type(at, one))).toList());
      case MethodInvocationTree made when name(made).equals("toArray") ->
          spread(at, receiver(made));
      case MethodInvocationTree made when name(made).equals("of") -> listed(at, made);
      case IdentifierTree it
          when element(at, it) instanceof VariableElement parameter
              && parameter.getKind() == ElementKind.PARAMETER
              && parameter.asType() instanceof ArrayType ->
          new Passed(List.of(), false, parameter);
      default ->
          type(at, many).getKind() == TypeKind.NULL
              ? Passed.NONE
              : new Passed(List.of(kind(elements(type(at, many)))), true, null);
    };
  }

  /** {@code List.of(…)}: what is kept is of the list's type, whatever was put in. */
  private Passed listed(TreePath at, MethodInvocationTree made) {
    List<? extends ExpressionTree> put = made.getArguments();
    if (put.size() == 1 && type(at, put.getFirst()) instanceof ArrayType) {
      return spread(at, put.getFirst());
    }
    return Passed.of(put.stream().map(one -> kind(type(at, one))).toList());
  }

  private static TypeMirror elements(TypeMirror many) {
    if (many instanceof ArrayType array) {
      return array.getComponentType();
    }
    return many instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()
        ? declared.getTypeArguments().getFirst()
        : many;
  }

  /** What a key looks like: an expression, and the parameter that stands in it, if one does. */
  private record Key(String before, VariableElement parameter, String after) {
    static Key of(String expression) {
      return new Key(expression, null, "");
    }
  }

  private List<Key> keys(TreePath at, int depth) {
    if (depth > 6) {
      return List.of();
    }
    return switch (at.getLeaf()) {
      case ParenthesizedTree it -> keys(inside(at, it.getExpression()), depth);
      case ConditionalExpressionTree it ->
          Stream.of(it.getTrueExpression(), it.getFalseExpression())
              .flatMap(one -> keys(inside(at, one), depth).stream())
              .toList();
      case ExpressionTree it when constant(at, it) instanceof String text ->
          List.of(Key.of(text.replace(".", "\\.")));
      case BinaryTree it -> joined(at, it, depth);
      case IdentifierTree it -> named(at, it, depth);
      case MethodInvocationTree it -> answered(at, it, depth);
      case ExpressionTree it -> List.of(Key.of(anything(type(at, it))));
      default -> List.of();
    };
  }

  private static TreePath inside(TreePath at, Tree part) {
    return new TreePath(at, part);
  }

  private List<Key> joined(TreePath at, BinaryTree sum, int depth) {
    List<Key> all = new ArrayList<>();
    for (Key left : keys(inside(at, sum.getLeftOperand()), depth)) {
      for (Key right : keys(inside(at, sum.getRightOperand()), depth)) {
        if (left.parameter != null) {
          all.add(new Key(left.before, left.parameter, left.after + open(right)));
        } else if (left.before.isEmpty()) {
          all.add(Key.of(""));
        } else {
          all.add(new Key(left.before + right.before, right.parameter, right.after));
        }
      }
    }
    return all;
  }

  private static String open(Key key) {
    return key.parameter == null ? key.before : key.before + "[^.]*" + key.after;
  }

  private List<Key> named(TreePath at, IdentifierTree it, int depth) {
    if (!(element(at, it) instanceof VariableElement variable)) {
      return List.of(Key.of("[^.]*"));
    }
    if (variable.getKind() == ElementKind.PARAMETER
        && variable.getEnclosingElement() instanceof ExecutableElement
        && !isOfLambda(variable)
        && isStringType(variable.asType())) {
      return List.of(new Key("", variable, ""));
    }
    TreePath declared = variables.get(variable);
    return declared != null
            && declared.getLeaf() instanceof VariableTree set
            && set.getInitializer() != null
            && isStringType(variable.asType())
        ? keys(inside(declared, set.getInitializer()), depth + 1)
        : List.of(Key.of(anything(variable.asType())));
  }

  private boolean isOfLambda(VariableElement variable) {
    TreePath path = variables.get(variable);
    return path == null || path.getParentPath().getLeaf() instanceof LambdaExpressionTree;
  }

  private List<Key> answered(TreePath at, MethodInvocationTree it, int depth) {
    List<ExpressionTree> said = answers.get(element(at, it));
    if (said == null || !isStringType(type(at, it))) {
      return List.of(Key.of(anything(type(at, it))));
    }
    ExecutableElement method = (ExecutableElement) element(at, it);
    return said.stream()
        .flatMap(one -> keys(trees.getPath(units.get(method), one), depth + 1).stream())
        .map(key ->
            key.parameter == null
                ? key
                : Key.of(open(new Key(key.before, key.parameter, key.after))))
        .toList();
  }

  /** What an unknown part of a key may be: the names of an enum, or anything without a dot. */
  private String anything(TypeMirror type) {
    Element element = types.asElement(type);
    if (element == null || element.getKind() != ElementKind.ENUM) {
      return "[^.]*";
    }
    return element.getEnclosedElements().stream()
        .filter(one -> one.getKind() == ElementKind.ENUM_CONSTANT)
        .map(one -> one.getSimpleName().toString())
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private Object constant(TreePath at, ExpressionTree it) {
    if (it instanceof LiteralTree literal) {
      return literal.getValue();
    }
    return element(at, it) instanceof VariableElement variable ? variable.getConstantValue() : null;
  }

  private Element element(TreePath at, Tree tree) {
    return trees.getElement(tree == at.getLeaf() ? at : new TreePath(at, tree));
  }

  private TypeMirror type(TreePath at, Tree tree) {
    return trees.getTypeMirror(tree == at.getLeaf() ? at : new TreePath(at, tree));
  }

  private static String name(MethodInvocationTree made) {
    String whole = made.getMethodSelect().toString();
    return whole.substring(whole.lastIndexOf('.') + 1);
  }

  private static ExpressionTree receiver(MethodInvocationTree made) {
    return ((MemberSelectTree) made.getMethodSelect()).getExpression();
  }

  /** Whatever annotations stand on it. */
  private boolean isStringType(TypeMirror type) {
    return String.valueOf(types.asElement(type)).equals("java.lang.String");
  }

  private Kind kind(TypeMirror type) {
    if (type == null || type.getKind() == TypeKind.ERROR) {
      return Kind.UNCERTAIN;
    }
    if (type.getKind().isPrimitive()) {
      return type.getKind() == TypeKind.BOOLEAN ? Kind.OTHER : Kind.NUMBER;
    }
    Stream<String> names =
        Stream.concat(Stream.of(type), types.directSupertypes(type).stream())
            .map(one -> types.asElement(one))
            .map(String::valueOf);
    Set<String> all = new TreeSet<>(names.toList());
    if (all.contains("java.lang.Number")) {
      return Kind.NUMBER;
    }
    if (all.contains("java.lang.CharSequence")
        || all.contains("org.springframework.context.MessageSourceResolvable")) {
      return Kind.TEXT;
    }
    return type.toString().endsWith("java.lang.Object") ? Kind.UNCERTAIN : Kind.OTHER;
  }

  private static Kind only(Set<Kind> kinds) {
    return kinds.size() == 1 ? kinds.iterator().next() : Kind.UNCERTAIN;
  }

  private String where(TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    long line =
        unit.getLineMap()
            .getLineNumber(trees.getSourcePositions().getStartPosition(unit, path.getLeaf()));
    return Path.of(unit.getSourceFile().getName()).getFileName() + ":" + line;
  }

  /** Collects calls, what methods answer, and what templates are given. */
  private final class Scan extends TreePathScanner<Void, Void> {

    @Override
    public Void visitMethodInvocation(MethodInvocationTree it, Void nothing) {
      if (trees.getElement(getCurrentPath()) instanceof ExecutableElement callee) {
        note(callee, it.getArguments());
        if (callee.getSimpleName().contentEquals("addAttribute") && it.getArguments().size() == 2) {
          attribute(it.getArguments());
        }
      }
      return super.visitMethodInvocation(it, nothing);
    }

    private void attribute(List<? extends ExpressionTree> arguments) {
      if (constant(getCurrentPath(), arguments.getFirst()) instanceof String name) {
        attributes
            .computeIfAbsent(name, _ -> new TreeSet<>())
            .add(kind(type(getCurrentPath(), arguments.getLast())));
      }
    }

    @Override
    public Void visitVariable(VariableTree it, Void nothing) {
      variables.put(trees.getElement(getCurrentPath()), getCurrentPath());
      return super.visitVariable(it, nothing);
    }

    @Override
    public Void visitNewClass(NewClassTree it, Void nothing) {
      if (trees.getElement(getCurrentPath()) instanceof ExecutableElement callee) {
        note(callee, it.getArguments());
      }
      return super.visitNewClass(it, nothing);
    }

    private void note(ExecutableElement callee, List<? extends ExpressionTree> arguments) {
      calls
          .computeIfAbsent(callee, _ -> new ArrayList<>())
          .add(new Call(getCurrentPath(), callee, arguments));
    }

    @Override
    public Void visitMethod(MethodTree it, Void nothing) {
      if (trees.getElement(getCurrentPath()) instanceof ExecutableElement method) {
        units.put(method, getCurrentPath().getCompilationUnit());
        if (method.getParameters().isEmpty()) {
          property(
              method.getEnclosingElement(),
              method.getSimpleName().toString(),
              method.getReturnType());
        }
      }
      return super.visitMethod(it, nothing);
    }

    private void property(Element owner, String name, TypeMirror type) {
      properties.computeIfAbsent(owner.toString(), _ -> new TreeMap<>()).put(name, kind(type));
    }

    @Override
    public Void visitReturn(ReturnTree it, Void nothing) {
      TreePath path = getCurrentPath();
      while (!(path.getLeaf() instanceof MethodTree)
          && !(path.getLeaf() instanceof LambdaExpressionTree)) {
        path = path.getParentPath();
      }
      if (path.getLeaf() instanceof MethodTree
          && it.getExpression() != null
          && trees.getElement(path) instanceof ExecutableElement method) {
        answers.computeIfAbsent(method, _ -> new ArrayList<>()).add(it.getExpression());
      }
      return super.visitReturn(it, nothing);
    }

    @Override
    public Void visitClass(ClassTree it, Void nothing) {
      if (trees.getElement(getCurrentPath()) instanceof TypeElement type
          && type.getKind() == ElementKind.RECORD) {
        records.put(type, type.getRecordComponents());
        type.getRecordComponents()
            .forEach(one -> property(type, one.getSimpleName().toString(), one.asType()));
      }
      return super.visitClass(it, nothing);
    }
  }
}
