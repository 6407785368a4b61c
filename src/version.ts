/** Version of the model and the package: results state it. */
export const version = "0.1.0";
