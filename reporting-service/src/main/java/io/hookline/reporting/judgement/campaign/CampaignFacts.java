package io.hookline.reporting.judgement.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What the read model has of campaigns. */
@ApplicationScoped
class CampaignFacts {

  private final Jdbi jdbi;

  CampaignFacts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<MonitoredCampaign> find(String brand, UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, name, objective, status, launch, starts_on, ends_on
                      from campaign
                     where brand = :brand and id = :id
                    """)
                .bind("brand", brand)
                .bind("id", id)
                .map(ConstructorMapper.of(MonitoredCampaign.class))
                .findOne());
  }
}
