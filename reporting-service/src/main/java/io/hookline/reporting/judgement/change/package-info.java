/**
 * Why a figure changed: the difference of two periods, split exactly, with what explains it most.
 */
package io.hookline.reporting.judgement.change;
