package io.hookline.reporting.judgement.diagnosis;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.value.Ids;
import io.hookline.reporting.figures.query.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Asks all rules about the present brand, and keeps what they find. */
@ApplicationScoped
class CheckRules {

  private static final String TAKE =
      """
      select checked_on from diagnosis_check where brand = :brand for update
      """;

  private final Diagnoses diagnoses;
  private final Questions questions;
  private final BrandDirectory brands;
  private final Jdbi jdbi;
  private final Clock clock;

  CheckRules(
      Diagnoses diagnoses, Questions questions, BrandDirectory brands, Jdbi jdbi, Clock clock) {
    this.diagnoses = diagnoses;
    this.questions = questions;
    this.brands = brands;
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** What a check changed. */
  record Changed(LocalDate day, int rules, int found, int opened, int resolved, int lapsed) {}

  LocalDate today(String brand) {
    return clock.instant().atZone(brands.get(brand).timeZone()).toLocalDate();
  }

  /** In the running transaction. */
  Changed check(String brand) {
    Instant now = clock.instant();
    LocalDate today = today(brand);
    take(brand, today, now);
    Map<String, Diagnosis> known = new HashMap<>();
    diagnoses.all().forEach(one -> known.put(one.subject(), one));
    // Of a day that goes on, less is known than of those that are over.
    Evidence evidence =
        new Evidence(question -> questions.ask(brand, question), today.minusDays(1));
    int found = 0;
    int opened = 0;
    int resolved = 0;
    for (Rule rule : Rules.all()) {
      for (Finding finding : rule.check().apply(evidence).toList()) {
        Diagnosis there = known.remove(Diagnosis.subject(rule.id(), finding));
        if (finding.fires()) {
          found++;
          opened += keep(rule, finding, there, today, now) ? 1 : 0;
        } else if (there != null && !there.isEnded()) {
          end(there, DiagnosisState.RESOLVED, today, now);
          resolved++;
        }
      }
    }
    List<Diagnosis> left = known.values().stream().filter(one -> !one.isEnded()).toList();
    left.forEach(one -> end(one, DiagnosisState.LAPSED, today, now));
    return new Changed(today, Rules.all().size(), found, opened, resolved, left.size());
  }

  /**
   * Whether it opened by this.
   *
   * @param there null when it was never found
   */
  private boolean keep(Rule rule, Finding finding, Diagnosis there, LocalDate today, Instant now) {
    if (there != null && there.isKnown(rule, finding, today)) {
      return false;
    }
    if (there == null) {
      diagnoses.save(
          new Diagnosis(Ids.next(), rule, finding, today, now), DiagnosisEvent.Found::new);
      return true;
    }
    boolean opens = there.findAgain(rule, finding, today, now);
    diagnoses.save(there, opens ? DiagnosisEvent.Found::new : DiagnosisEvent.FoundAgain::new);
    return opens;
  }

  private void end(Diagnosis gone, DiagnosisState how, LocalDate today, Instant now) {
    gone.end(how, today, now);
    diagnoses.save(
        gone,
        how == DiagnosisState.RESOLVED ? DiagnosisEvent.Resolved::new : DiagnosisEvent.Lapsed::new);
  }

  /** Two checks of one brand come one after the other. */
  private void take(String brand, LocalDate today, Instant now) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  "insert into diagnosis_check (brand) values (:brand) on conflict do nothing")
              .bind("brand", brand)
              .execute();
          handle.createQuery(TAKE).bind("brand", brand).mapTo(LocalDate.class).list();
          handle
              .createUpdate(
                  "update diagnosis_check set checked_on = :today, checked_at = :now where brand = :brand")
              .bind("brand", brand)
              .bind("today", today)
              .bind("now", now)
              .execute();
        });
  }

  /** Does nothing where the brand's rules were asked today. */
  @Transactional
  public void checkOnceADay(String brand) {
    if (!isChecked(brand)) {
      check(brand);
    }
  }

  /** Whether the brand's rules were asked today. */
  private boolean isChecked(String brand) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select true from diagnosis_check where brand = :brand and checked_on >= :today")
                .bind("brand", brand)
                .bind("today", today(brand))
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
  }
}
