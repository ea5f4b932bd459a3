/** Style sheets are put into the page by the bundler's style-loader. */
declare module "*.css";
