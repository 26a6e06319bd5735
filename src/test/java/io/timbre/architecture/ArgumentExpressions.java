package io.timbre.architecture;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.TreePath;
import io.timbre.architecture.MessageUse.Kind;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads of what kind the arguments are that a call passes to a message. */
final class ArgumentExpressions {

  /**
   * What a call passes.
   *
   * @param open whether more of the last kind may follow
   * @param forwarded the parameter of the method around it that is handed on; null for none
   */
  record Passed(List<Kind> kinds, boolean open, VariableElement forwarded) {

    static final Passed NONE = of(List.of());

    static Passed of(List<Kind> kinds) {
      return new Passed(kinds, false, null);
    }
  }

  private final JavaSources sources;

  ArgumentExpressions(JavaSources sources) {
    this.sources = sources;
  }

  /**
   * What a call passes from one of its arguments on.
   *
   * @param from the first of them: an array, a list, or the first of many
   */
  Passed read(JavaSources.Call call, int from) {
    int all = call.arguments().size();
    List<? extends ExpressionTree> rest = call.arguments().subList(Math.min(from, all), all);
    List<? extends VariableElement> declared = call.callee().getParameters();
    boolean many = call.callee().isVarArgs() && from == declared.size() - 1;
    if (!many && declared.size() > from && !rest.isEmpty()) {
      // An array or a list at one place; what follows it is for other purposes.
      return isMany(declared.get(from).asType())
          ? spread(call.path(), rest.getFirst())
          : Passed.NONE;
    }
    return each(call.path(), rest);
  }

  /** Arguments one by one, or a single array of them. */
  private Passed each(TreePath at, List<? extends ExpressionTree> arguments) {
    return arguments.size() == 1 && sources.type(at, arguments.getFirst()) instanceof ArrayType
        ? spread(at, arguments.getFirst())
        : Passed.of(arguments.stream().map(one -> kind(at, one)).toList());
  }

  private Kind kind(TreePath at, ExpressionTree argument) {
    return sources.kind(sources.type(at, argument));
  }

  private static boolean isMany(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY || type.toString().startsWith("java.util.List");
  }

  /** What stands in an array or a list. */
  private Passed spread(TreePath at, ExpressionTree many) {
    return switch (many) {
      case NewArrayTree array when array.getInitializers() != null ->
          Passed.of(array.getInitializers().stream().map(one -> kind(at, one)).toList());
      case MethodInvocationTree made when name(made).equals("toArray") ->
          spread(at, receiver(made));
      case MethodInvocationTree made when name(made).equals("of") -> each(at, made.getArguments());
      case IdentifierTree it
          when sources.element(at, it) instanceof VariableElement parameter
              && parameter.getKind() == ElementKind.PARAMETER
              && parameter.asType() instanceof ArrayType ->
          new Passed(List.of(), false, parameter);
      default ->
          sources.type(at, many).getKind() == TypeKind.NULL
              ? Passed.NONE
              : new Passed(List.of(sources.kind(elements(sources.type(at, many)))), true, null);
    };
  }

  private static TypeMirror elements(TypeMirror many) {
    if (many instanceof ArrayType array) {
      return array.getComponentType();
    }
    return many instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()
        ? declared.getTypeArguments().getFirst()
        : many;
  }

  private static String name(MethodInvocationTree made) {
    String whole = made.getMethodSelect().toString();
    return whole.substring(whole.lastIndexOf('.') + 1);
  }

  private static ExpressionTree receiver(MethodInvocationTree made) {
    return ((MemberSelectTree) made.getMethodSelect()).getExpression();
  }
}
