package io.timbre.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import io.timbre.campaign.OpenedCampaign;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Says where a method of a controller lets an entity through, wrapped as deep as it may be. */
final class ShowNoEntity extends ArchCondition<JavaMethod> {

  static final ShowNoEntity AS_PARAMETER =
      new ShowNoEntity("take no entity", ShowNoEntity::boundParameters);
  static final ShowNoEntity IN_ANSWER =
      new ShowNoEntity("answer with no entity", method -> List.of(method.getReturnType()));

  private final Function<JavaMethod, List<JavaType>> shown;

  private ShowNoEntity(String description, Function<JavaMethod, List<JavaType>> shown) {
    super(description);
    this.shown = shown;
  }

  /** A campaign that was opened for the viewer is resolved, not bound to what a request sends. */
  private static List<JavaType> boundParameters(JavaMethod method) {
    return method.getParameterTypes().stream()
        .filter(type -> !type.toErasure().isEquivalentTo(OpenedCampaign.class))
        .toList();
  }

  @Override
  public void check(JavaMethod method, ConditionEvents events) {
    Set<JavaClass> reached = new HashSet<>();
    shown.apply(method).forEach(type -> reach(type, reached));
    reached.stream()
        .filter(type -> type.isAnnotatedWith(Entity.class))
        .map(type -> method.getFullName() + " lets through " + type.getSimpleName())
        .forEach(found -> events.add(violated(method, found)));
  }

  private static void reach(JavaType type, Set<JavaClass> reached) {
    for (JavaClass raw : type.getAllInvolvedRawTypes()) {
      if (!raw.getPackageName().startsWith("java") && reached.add(raw)) {
        raw.getFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .forEach(field -> reach(field.getType(), reached));
      }
    }
  }
}
