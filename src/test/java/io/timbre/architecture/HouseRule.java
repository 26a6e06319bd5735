package io.timbre.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What holds in every room, each rule with the class of the crooked house that breaks it. */
public enum HouseRule {
  NO_PACKAGES_USE_EACH_OTHER_IN_A_CIRCLE(
      "Chicken", slices().matching("(**)").should().beFreeOfCycles()),

  SCORING_NEEDS_NOTHING_BUT_JAVA(
      "ScoreOnSpring",
      classes()
          .that()
          .resideInAPackage("..scoring..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "..scoring..")),

  SCORING_KNOWS_NO_DAY_AND_NO_FILE(
      "DatedScore",
      noClasses()
          .that()
          .resideInAPackage("..scoring..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.time..", "java.io..", "java.nio..", "java.net..", "java.sql..")),

  CONTROLLERS_ARE_FOR_THEIR_PACKAGE_ALONE(
      "PublicController",
      classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate()),

  CONTROLLERS_LIVE_IN_WEB(
      "ControllerInTheHall",
      classes().that().areMetaAnnotatedWith(Controller.class).should().resideInAPackage("..web")),

  NO_ENTITY_IS_BOUND_TO_A_REQUEST(
      "BindsAnEntity",
      methods()
          .that()
          .areMetaAnnotatedWith(RequestMapping.class)
          .should(ShowNoEntity.AS_PARAMETER)),

  NO_ENTITY_IS_ANSWERED_WITH(
      "AnswersWithAnEntity",
      methods().that().areMetaAnnotatedWith(RequestMapping.class).should(ShowNoEntity.IN_ANSWER)),

  NOTHING_IS_INJECTED_INTO_A_FIELD(
      "InjectedIntoAField",
      noFields()
          .should()
          .beAnnotatedWith(Autowired.class)
          .orShould()
          .beAnnotatedWith(Value.class)
          .orShould()
          .beAnnotatedWith("jakarta.annotation.Resource")
          .orShould()
          .beAnnotatedWith("jakarta.inject.Inject")),

  ENTITIES_HAVE_VERBS_AND_NO_SETTERS(
      "Guest",
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .or()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Embeddable.class)
          .should()
          .haveNameMatching("set[A-Z].*")),

  A_CLASS_IS_NAMED_BY_WHAT_IT_DOES_FOR_SOMEBODY(
      "DoorManager",
      noClasses().should().haveNameMatching(".*(Manager|Helper|D[Tt][Oo]|Utils?|Impl|Service)")),

  A_PACKAGE_IS_NO_DRAWER(
      "Drawer",
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..common..", "..service..", "..impl..", "..helper..")),

  DAYS_AND_MOMENTS_ARE_OF_JAVA_TIME(
      "OldDate",
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Date.class, Calendar.class, java.sql.Date.class)),

  THE_CLOCK_IS_HANDED_IN(
      "ClockOfItsOwn",
      noClasses()
          .that()
          .areNotMetaAnnotatedWith(Configuration.class)
          .should(callMethodWhere(asksTheMachineForTheTime())));

  private final String brokenBy;
  private final ArchRule rule;

  HouseRule(String brokenBy, ArchRule rule) {
    this.brokenBy = brokenBy;
    this.rule = rule;
  }

  /** Simple name of the class that breaks the rule in the crooked house. */
  public String brokenBy() {
    return brokenBy;
  }

  /**
   * @throws AssertionError naming each place where the rule is broken
   */
  public void check(JavaClasses house) {
    rule.check(house);
  }

  private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
    return describe(
        "the machine is asked for the time",
        call -> {
          String owner = call.getTargetOwner().getName();
          String method = call.getTarget().getName();
          boolean now =
              method.equals("now")
                  && owner.startsWith("java.time.")
                  && !isHandedA(Clock.class, call);
          boolean clock = owner.equals(Clock.class.getName()) && method.startsWith("system");
          return now || clock || method.equals("currentTimeMillis");
        });
  }

  private static boolean isHandedA(Class<?> type, JavaMethodCall call) {
    return call.getTarget().getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(type));
  }
}
