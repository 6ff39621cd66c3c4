/** The checks behind readiness. */
package io.hookline.kit.health;
