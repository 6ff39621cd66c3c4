package io.hookline.bulk.erasure;

import io.hookline.bulk.job.JobView;
import io.hookline.bulk.job.Jobs;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Takes the wish that a person's data be erased. */
@ApplicationScoped
public class Erasures {

  private final ErasureStore store;
  private final ErasureReceipts receipts;
  private final Jobs jobs;
  private final CurrentBrand brand;
  private final CurrentActor actor;

  Erasures(
      ErasureStore store,
      ErasureReceipts receipts,
      Jobs jobs,
      CurrentBrand brand,
      CurrentActor actor) {
    this.store = store;
    this.receipts = receipts;
    this.jobs = jobs;
    this.brand = brand;
    this.actor = actor;
  }

  /** Begins with the commit of the present transaction; the answer leads to the receipt. */
  @Transactional(TxType.MANDATORY)
  public RestResponse<ErasureView> begin(Person person) {
    UUID id = Ids.next();
    JobView job = jobs.queue(ErasureJob.NAME, Map.of("erasure", id), null);
    store.add(id, job.id(), person, caller());
    return ResponseBuilder.create(Status.ACCEPTED, receipts.get(id))
        .header(HttpHeaders.LOCATION, URI.create("/v1/brands/" + brand.slug() + "/erasures/" + id))
        .build();
  }

  private String caller() {
    return actor.actor().subject();
  }
}
