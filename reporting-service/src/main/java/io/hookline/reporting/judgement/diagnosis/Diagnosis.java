package io.hookline.reporting.judgement.diagnosis;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** What a rule found about something, for as long as it has been known. */
@Entity
class Diagnosis {

  @Id private UUID id;
  @TenantId private String brand;
  private String rule;

  @Column(name = "rule_version")
  private int ruleVersion;

  @Enumerated(EnumType.STRING)
  private Layer layer;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind")
  private SubjectKind subjectKind;

  @Column(name = "subject_key")
  private String subjectKey;

  @Column(name = "subject_name")
  private String subjectName;

  @Enumerated(EnumType.STRING)
  private DiagnosisState state;

  @Convert(converter = FiredFigures.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<FiredFigure> figures;

  @Column(name = "found_on")
  private LocalDate foundOn;

  @Column(name = "last_found_on")
  private LocalDate lastFoundOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Embedded private DiagnosisMute mute;
  @Embedded private DiagnosisAction action;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Diagnosis() {}

  Diagnosis(UUID id, Rule rule, Finding found, LocalDate today, Instant now) {
    this.id = id;
    this.rule = rule.id();
    this.layer = rule.layer();
    this.subjectKind = found.kind();
    this.subjectKey = found.key();
    this.createdAt = now;
    open(today);
    find(rule, found, today, now);
  }

  private void open(LocalDate today) {
    state = DiagnosisState.OPEN;
    foundOn = today;
    endedOn = null;
    mute = null;
    action = null;
  }

  /** Whether it opened by this: it had ended, or was muted until a day that is over. */
  boolean findAgain(Rule by, Finding found, LocalDate today, Instant now) {
    boolean opens = opens(today);
    if (isEnded()) {
      open(today);
    } else if (opens) {
      state = DiagnosisState.OPEN;
    }
    find(by, found, today, now);
    return opens;
  }

  private boolean opens(LocalDate today) {
    return isEnded() || state == DiagnosisState.MUTED && mute.isOver(today);
  }

  /** Whether the same was found today already. */
  boolean isKnown(Rule by, Finding found, LocalDate today) {
    return !opens(today)
        && today.equals(lastFoundOn)
        && ruleVersion == by.version()
        && figures.equals(found.figures());
  }

  private void find(Rule by, Finding found, LocalDate today, Instant now) {
    ruleVersion = by.version();
    subjectName = found.name();
    figures = found.figures();
    lastFoundOn = today;
    updatedAt = now;
  }

  /**
   * @param how RESOLVED or LAPSED
   */
  void end(DiagnosisState how, LocalDate today, Instant now) {
    state = how;
    endedOn = today;
    updatedAt = now;
  }

  /**
   * @throws Problem DIAGNOSIS_NOT_OPEN, VALIDATION_FAILED for a day that is over
   */
  void mute(NewDiagnosisMute why, LocalDate today, Instant now) {
    requireOpen();
    Violation.requireNotPast("until", why.until(), today);
    state = DiagnosisState.MUTED;
    mute = new DiagnosisMute(why.reason(), why.until());
    updatedAt = now;
  }

  /**
   * @throws Problem DIAGNOSIS_NOT_MUTED
   */
  void unmute(Instant now) {
    if (state != DiagnosisState.MUTED) {
      throw new Problem(DiagnosisProblem.DIAGNOSIS_NOT_MUTED, "It is " + state + ".");
    }
    state = DiagnosisState.OPEN;
    updatedAt = now;
  }

  /**
   * @throws Problem DIAGNOSIS_NOT_OPEN
   */
  void act(NewDiagnosisAction did, LocalDate today, Instant now) {
    requireOpen();
    action = new DiagnosisAction(did.note(), today, figures);
    updatedAt = now;
  }

  private void requireOpen() {
    if (state != DiagnosisState.OPEN) {
      throw new Problem(DiagnosisProblem.DIAGNOSIS_NOT_OPEN, "It is " + state + ".");
    }
  }

  boolean isEnded() {
    return state == DiagnosisState.RESOLVED || state == DiagnosisState.LAPSED;
  }

  String subject() {
    return subject(rule, subjectKind, subjectKey);
  }

  static String subject(String rule, Finding found) {
    return subject(rule, found.kind(), found.key());
  }

  private static String subject(String rule, SubjectKind kind, String key) {
    return rule + " " + kind + " " + key;
  }

  DiagnosisView view() {
    Rule by = Rules.of(rule);
    DiagnosisMute muted = mute == null ? DiagnosisMute.NONE : mute;
    DiagnosisAction done = action == null ? DiagnosisAction.NONE : action;
    return new DiagnosisView(
        id,
        rule,
        ruleVersion,
        layer,
        by.reading(),
        by.nextStep(),
        subjectKind,
        subjectKey,
        subjectName,
        state,
        figures,
        foundOn,
        lastFoundOn,
        endedOn,
        muted.reason(),
        muted.until(),
        done.note(),
        done.on(),
        done.figures(),
        done.outcome(state, lastFoundOn),
        version,
        createdAt,
        updatedAt);
  }
}
