/** Each actor's attitude to risk, inferred from how safe its position is (4.7). */

/**
 * Exponents of risk from security: 0.5 for the actor that others have most to gain from
 * challenging, 2 for the one that they have least to gain from; null where all are equally safe,
 * for then the scale between them has no length.
 * @param security sum of others' expected utilities of challenging each actor
 */
export function riskExponents(security: readonly number[]): readonly number[] | null {
  const [least, most] = [Math.min(...security), Math.max(...security)];
  if (!(most > least)) return null;
  return security.map((own) => {
    const relative = (2 * own - most - least) / (most - least);
    return (1 - relative / 3) / (1 + relative / 3);
  });
}
