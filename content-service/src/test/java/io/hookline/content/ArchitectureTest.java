package io.hookline.content;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.test.ArchitectureIsKept;
import java.util.function.Predicate;

class ArchitectureTest extends ArchitectureIsKept {

  private static final Predicate<JavaField> TERMS =
      field -> field.getRawType().isEquivalentTo(Terms.class);

  private static final ArchRule VIEWS_OF_TERMS =
      classes()
          .that()
          .haveSimpleNameEndingWith("View")
          .and(describe("show terms", view -> view.getAllFields().stream().anyMatch(TERMS)))
          .should()
          .beAnnotatedWith(PartlyDerived.class)
          .because("a merge of terms changes what they show and not their version");

  ArchitectureTest() {
    super(
        "io.hookline.content",
        "BlockMove",
        "BlockSkip",
        "CalendarFeedWithAddress",
        "ChangeRequest",
        "ConnectionWithConsent",
        "PostRemoval",
        "IdeaParking",
        "IdeaRejection",
        "Publication",
        "ReuseEnd",
        "RightsGrant",
        "RightsRefusal",
        "RightsWithdrawal",
        "StepApproval",
        "TermMerge",
        "TrendDecision");
    rule(VIEWS_OF_TERMS);
    wings("io.hookline.content", "plan", "produce", "measure", "learn");
  }
}
