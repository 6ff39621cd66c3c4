package io.hookline.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.hookline.kit.test.ArchitectureIsKept;
import org.junit.jupiter.api.Test;

class KitArchitectureTest extends ArchitectureIsKept {

  /** The domain's words of the design; a brand is the tenant and so the kit's business. */
  private static final String DOMAIN =
      ".*(Creator|Account|Partnership|Deliverable|PromoCode|Pillar|Series|Post(?!gres)|Snapshot|"
          + "Touch|Conversion|Attribution|Campaign|Shopper|Payout|Spark|RateCard).*";

  KitArchitectureTest() {
    super("io.hookline.kit", "AuditEntry", "CloudEvent");
  }

  @Test
  void sharedModulesKnowNoWordOfTheDomain() {
    noClasses()
        .should()
        .haveSimpleNameContaining("Creator")
        .orShould()
        .haveNameMatching("io\\.hookline\\.(kit|bulk|webhooks)\\." + DOMAIN)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.hookline.kit", "io.hookline.bulk", "io.hookline.webhooks"));
  }
}
