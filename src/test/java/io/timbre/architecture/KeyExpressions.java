package io.timbre.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads what the key of a message may be from the expression that makes it. */
final class KeyExpressions {

  private static final String UNKNOWN = "[^.]*";

  /** How many variables and methods are followed, one from the other. */
  private static final int DEEPEST = 6;

  /**
   * What a key looks like.
   *
   * @param before a regular expression, up to the parameter
   * @param parameter of the method around it, whose callers know the rest; null for none
   * @param after a regular expression, after the parameter
   */
  record Key(String before, VariableElement parameter, String after) {

    static Key of(String expression) {
      return new Key(expression, null, "");
    }

    private String whole() {
      return parameter == null ? before : before + UNKNOWN + after;
    }
  }

  private final JavaSources sources;

  KeyExpressions(JavaSources sources) {
    this.sources = sources;
  }

  List<Key> read(TreePath at) {
    return read(at, 0);
  }

  private List<Key> read(TreePath at, int depth) {
    if (depth > DEEPEST) {
      return List.of();
    }
    return switch (at.getLeaf()) {
      case ParenthesizedTree it -> read(inside(at, it.getExpression()), depth);
      case ConditionalExpressionTree it ->
          Stream.of(it.getTrueExpression(), it.getFalseExpression())
              .flatMap(one -> read(inside(at, one), depth).stream())
              .toList();
      case ExpressionTree it when sources.constant(at, it) instanceof String text ->
          List.of(Key.of(text.replace(".", "\\.")));
      case BinaryTree it -> joined(at, it, depth);
      case IdentifierTree it -> named(at, it, depth);
      case MethodInvocationTree it -> answered(at, it, depth);
      case ExpressionTree it -> List.of(Key.of(anything(sources.type(at, it))));
      default -> List.of();
    };
  }

  private static TreePath inside(TreePath at, Tree part) {
    return new TreePath(at, part);
  }

  private List<Key> joined(TreePath at, BinaryTree sum, int depth) {
    List<Key> all = new ArrayList<>();
    for (Key left : read(inside(at, sum.getLeftOperand()), depth)) {
      for (Key right : read(inside(at, sum.getRightOperand()), depth)) {
        if (left.parameter != null) {
          all.add(new Key(left.before, left.parameter, left.after + right.whole()));
        } else if (left.before.isEmpty()) {
          all.add(Key.of(""));
        } else {
          all.add(new Key(left.before + right.before, right.parameter, right.after));
        }
      }
    }
    return all;
  }

  private List<Key> named(TreePath at, IdentifierTree it, int depth) {
    if (!(sources.element(at, it) instanceof VariableElement variable)) {
      return List.of(Key.of(UNKNOWN));
    }
    if (variable.getKind() == ElementKind.PARAMETER
        && variable.getEnclosingElement() instanceof ExecutableElement
        && !isOfLambda(variable)
        && sources.isString(variable.asType())) {
      return List.of(new Key("", variable, ""));
    }
    TreePath declared = sources.declaration(variable);
    return declared != null
            && declared.getLeaf() instanceof VariableTree set
            && set.getInitializer() != null
            && sources.isString(variable.asType())
        ? read(inside(declared, set.getInitializer()), depth + 1)
        : List.of(Key.of(anything(variable.asType())));
  }

  private boolean isOfLambda(VariableElement variable) {
    TreePath path = sources.declaration(variable);
    return path == null || path.getParentPath().getLeaf() instanceof LambdaExpressionTree;
  }

  /** A key that another method makes: what it gets is not followed. */
  private List<Key> answered(TreePath at, MethodInvocationTree it, int depth) {
    TypeMirror type = sources.type(at, it);
    List<TreePath> said = sources.answers(sources.element(at, it));
    return said.isEmpty() || !sources.isString(type)
        ? List.of(Key.of(anything(type)))
        : said.stream()
            .flatMap(one -> read(one, depth + 1).stream())
            .map(key -> Key.of(key.whole()))
            .toList();
  }

  /** What an unknown part of a key may be: the names of an enum, or anything without a dot. */
  private String anything(TypeMirror type) {
    List<String> names = sources.names(type);
    return names.isEmpty() ? UNKNOWN : "(?:" + String.join("|", names) + ")";
  }
}
