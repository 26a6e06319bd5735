package io.timbre.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources as the compiler understands them: who calls what, and of which type everything is. */
final class JavaSources {

  /** A call of a method or a constructor. */
  record Call(TreePath path, ExecutableElement callee, List<? extends ExpressionTree> arguments) {}

  private final Trees trees;
  private final Types types;
  private final Map<ExecutableElement, List<Call>> calls = new HashMap<>();
  private final Map<Element, List<TreePath>> answers = new HashMap<>();
  private final Map<Element, TreePath> variables = new HashMap<>();
  private final Map<String, Map<String, Kind>> properties = new TreeMap<>();
  private final Map<TypeElement, List<? extends RecordComponentElement>> records = new HashMap<>();

  private JavaSources(JavacTask task) throws IOException {
    trees = Trees.instance(task);
    types = task.getTypes();
    Iterable<? extends CompilationUnitTree> parsed = task.parse();
    task.analyze();
    parsed.forEach(unit -> new Scan().scan(unit, null));
  }

  /** Those of some files, compiled with the class path of this test. */
  static JavaSources in(Collection<Path> files) {
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
      return new JavaSources(task);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<ExecutableElement> callees() {
    return calls.keySet();
  }

  List<Call> calls(ExecutableElement callee) {
    return calls.getOrDefault(callee, List.of());
  }

  /** The expressions that a method returns. */
  List<TreePath> answers(Element method) {
    return answers.getOrDefault(method, List.of());
  }

  /** Where a variable or a parameter is declared, or null if it is not in these sources. */
  TreePath declaration(Element variable) {
    return variables.get(variable);
  }

  /** The properties of every type, by its name. */
  Collection<Map<String, Kind>> properties() {
    return properties.values();
  }

  Map<TypeElement, List<? extends RecordComponentElement>> records() {
    return records;
  }

  /** Whether a type is directly below another. */
  boolean isBelow(Element type, String other) {
    return type instanceof TypeElement
        && types.directSupertypes(type.asType()).stream()
            .anyMatch(one -> types.asElement(one).toString().equals(other));
  }

  /** The names of an enum, empty for any other type. */
  List<String> names(TypeMirror type) {
    Element element = types.asElement(type);
    return element == null || element.getKind() != ElementKind.ENUM
        ? List.of()
        : element.getEnclosedElements().stream()
            .filter(one -> one.getKind() == ElementKind.ENUM_CONSTANT)
            .map(one -> one.getSimpleName().toString())
            .toList();
  }

  /** The value of an expression that the compiler knows, or null. */
  Object constant(TreePath at, ExpressionTree it) {
    if (it instanceof LiteralTree literal) {
      return literal.getValue();
    }
    return element(at, it) instanceof VariableElement variable ? variable.getConstantValue() : null;
  }

  Element element(TreePath at, Tree tree) {
    return trees.getElement(tree == at.getLeaf() ? at : new TreePath(at, tree));
  }

  TypeMirror type(TreePath at, Tree tree) {
    return trees.getTypeMirror(tree == at.getLeaf() ? at : new TreePath(at, tree));
  }

  /** Whatever annotations stand on it. */
  boolean isString(TypeMirror type) {
    return String.valueOf(types.asElement(type)).equals("java.lang.String");
  }

  /** What a text can do with something of a type. */
  Kind kind(TypeMirror type) {
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

  /** File and line. */
  String where(TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    long line =
        unit.getLineMap()
            .getLineNumber(trees.getSourcePositions().getStartPosition(unit, path.getLeaf()));
    return Path.of(unit.getSourceFile().getName()).getFileName() + ":" + line;
  }

  /** Collects calls, what methods answer, and what templates may read. */
  private final class Scan extends TreePathScanner<Void, Void> {

    @Override
    public Void visitMethodInvocation(MethodInvocationTree it, Void nothing) {
      if (trees.getElement(getCurrentPath()) instanceof ExecutableElement callee) {
        note(callee, it.getArguments());
      }
      return super.visitMethodInvocation(it, nothing);
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
        answers
            .computeIfAbsent(method, _ -> new ArrayList<>())
            .add(new TreePath(getCurrentPath(), it.getExpression()));
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
