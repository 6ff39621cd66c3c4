/** The themes that a brand returns to. */
package io.hookline.content.plan.pillar;
