/** Operations that will go, and when: told on each answer and in the contract. */
package io.hookline.kit.deprecation;
