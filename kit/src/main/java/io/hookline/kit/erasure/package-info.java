/** Erasure of a person's data: a job that asks every feature in turn, and a receipt that stays. */
package io.hookline.kit.erasure;
