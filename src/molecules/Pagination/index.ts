export { Pagination, type PaginationProps } from './Pagination';
export { PaginationSize, type PaginationSizeProps } from './PaginationSize';
