package io.hookline.reporting.judgement.diagnosis;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The findings of the present brand. */
@Singleton
class Diagnoses extends Aggregates<Diagnosis, DiagnosisView> {

  private final EntityManager entities;

  Diagnoses(AggregateStore store, EntityManager entities) {
    super(store, Diagnosis.class, Diagnosis::view, DiagnosisProblem.DIAGNOSIS_NOT_FOUND);
    this.entities = entities;
  }

  /** All of them: one a rule and subject. */
  List<Diagnosis> all() {
    return entities.createQuery("from Diagnosis", Diagnosis.class).getResultList();
  }
}
