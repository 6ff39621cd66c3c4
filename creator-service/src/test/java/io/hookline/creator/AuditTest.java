package io.hookline.creator;

import io.hookline.kit.test.EveryChangeIsAudited;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AuditTest extends EveryChangeIsAudited {}
