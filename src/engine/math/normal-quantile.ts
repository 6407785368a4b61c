import { ln } from "./ln.js";

/**
 * The value below which a standard normal variable stays with probability p: algorithm AS 241
 * (PPND16) of M. J. Wichura (1988), The percentage points of the normal distribution, Applied
 * Statistics 37(3). Relative error about 1e-15; infinite at 0 and 1, NaN outside.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) return q * central(0.180625 - q * q);
  const tail = q < 0 ? p : 1 - p;
  if (!(tail > 0)) return tail === 0 ? (q < 0 ? -Infinity : Infinity) : NaN;
  const r = Math.sqrt(-ln(tail));
  const z = r <= 5 ? outer(r - 1.6) : extreme(r - 5);
  return q < 0 ? -z : z;
}

/** Quotient of polynomials for p from 0.075 to 0.925. */
const central = (r: number): number =>
  (3.3871328727963665 +
    r *
      (133.14166789178438 +
        r *
          (1971.5909503065513 +
            r *
              (13731.69376550946 +
                r *
                  (45921.95393154987 +
                    r * (67265.7709270087 + r * (33430.57558358813 + r * 2509.0809287301227))))))) /
  (1 +
    r *
      (42.31333070160091 +
        r *
          (687.1870074920579 +
            r *
              (5394.196021424751 +
                r *
                  (21213.794301586597 +
                    r * (39307.89580009271 + r * (28729.085735721943 + r * 5226.495278852854)))))));

/** The same further out, as far as a tail of exp(-25). */
const outer = (r: number): number =>
  (1.4234371107496835 +
    r *
      (4.630337846156546 +
        r *
          (5.769497221460691 +
            r *
              (3.6478483247632045 +
                r *
                  (1.2704582524523684 +
                    r *
                      (0.2417807251774506 +
                        r * (0.022723844989269184 + r * 7.745450142783414e-4))))))) /
  (1 +
    r *
      (2.053191626637759 +
        r *
          (1.6763848301838038 +
            r *
              (0.6897673349851 +
                r *
                  (0.14810397642748008 +
                    r *
                      (0.015198666563616457 +
                        r * (5.475938084995345e-4 + r * 1.0507500716444169e-9)))))));

/** The same beyond. */
const extreme = (r: number): number =>
  (6.657904643501103 +
    r *
      (5.463784911164114 +
        r *
          (1.7848265399172913 +
            r *
              (0.29656057182850487 +
                r *
                  (0.026532189526576124 +
                    r *
                      (1.2426609473880784e-3 +
                        r * (2.7115555687434876e-5 + r * 2.0103343992922881e-7))))))) /
  (1 +
    r *
      (0.599832206555888 +
        r *
          (0.1369298809227358 +
            r *
              (0.014875361290850615 +
                r *
                  (7.868691311456133e-4 +
                    r *
                      (1.8463183175100548e-5 +
                        r * (1.421511758316446e-7 + r * 2.0442631033899397e-15)))))));
