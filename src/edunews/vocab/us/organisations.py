"""Bodies that its education news names."""

from edunews.vocab.tables import organisations

__all__ = ["ROWS"]

ROWS = organisations(
    "US",
    """
AASA, The School Superintendents Association | AASA | membership body
Advance Illinois | - | campaign
Alliance for Excellent Education | - | campaign
American Association of Colleges for Teacher Education | AACTE | membership body
American Association of Community Colleges | AACC | membership body
American Association of University Professors | AAUP | union
American Civil Liberties Union | ACLU | campaign
American Council on Education | ACE | membership body
American Educational Research Association | AERA | learned society
American Enterprise Institute | AEI | think tank
American Federation for Children | AFC | campaign
American Federation of Teachers | AFT | union
American Institutes for Research | AIR | research
American Library Association | ALA | membership body
American Psychological Association | APA | professional body
American School Counselor Association | ASCA | professional body
Annenberg Institute | - | research
Annie E. Casey Foundation | - | funder
Arizona State University | ASU | university | Arizona State
Associated Press | AP | media
Association of American Universities | AAU | universities group
Baltimore City Public Schools | - | school district
Baylor University | - | university
Bill & Melinda Gates Foundation | - | funder | Gates Foundation
Boston College | - | university
Boston Public Schools | BPS | school district
Boston Teachers Union | BTU | union
Brandeis University | - | university
Brookings Institution | - | think tank | Brookings
Broward County Public Schools | - | school district
Bureau of Indian Education | BIE | government
California Department of Education | CDE | government
California Institute of Technology | Caltech | university
California State University | CSU | university | Cal State
California Teachers Association | CTA | union
Carnegie Corporation | - | funder
Carnegie Mellon University | - | university | Carnegie Mellon
Center for American Progress | CAP | think tank
Center for Education Reform | - | think tank
Center on Reinventing Public Education | CRPE | think tank
Centers for Disease Control and Prevention | CDC | government
Chalkbeat | - | media
Chan Zuckerberg Initiative | CZI | funder
Charlotte-Mecklenburg Schools | CMS | school district
Chicago Public Schools | CPS | school district
Chicago Teachers Union | CTU | union
Chiefs for Change | - | membership body
Children's Defense Fund | - | campaign
City University of New York | CUNY | university
Clark County School District | CCSD | school district
Cobb County School District | - | school district
College Board | - | exam board
Colorado Education Association | CEA | union
Columbia University | - | university
Columbus City Schools | - | school district
Common Sense Media | - | charity
Congressional Budget Office | CBO | government
Cornell University | - | university | Cornell
Costco | - | company
Council for Exceptional Children | CEC | membership body
Council of Chief State School Officers | CCSSO | membership body
Council of the Great City Schools | CGCS | membership body
Dallas Independent School District | Dallas ISD | school district
Data Quality Campaign | - | campaign
Democratic Party | - | party
Democrats for Education Reform | DFER | campaign
Denver Public Schools | DPS | school district
Department of Justice | DOJ | government | Justice Department
Detroit Public Schools Community District | DPSCD | school district
District of Columbia Public Schools | DCPS | school district
EdChoice | - | campaign
EdReports | - | charity
Education Commission of the States | ECS | membership body
Education Law Center | - | charity
Education Trust | - | charity | EdTrust
Education Week | - | media
Educational Testing Service | ETS | exam board
Emory University | - | university
Fairfax County Public Schools | FCPS | school district
FairTest | - | campaign
Federal Communications Commission | FCC | government
Florida Department of Education | - | government
Florida Education Association | FEA | union
Florida State University | FSU | university | Florida State
Fulton County Schools | - | school district
Georgetown University | - | university
Georgia Association of Educators | GAE | union
Georgia Department of Education | - | government
Georgia Institute of Technology | - | university | Georgia Tech
Government Accountability Office | GAO | audit
Gwinnett County Public Schools | - | school district
Harvard Graduate School of Education | - | university
Harvard University | - | university | Harvard
Heritage Foundation | - | think tank
Hillsborough County Public Schools | - | school district
House of Representatives | - | legislature
Houston Independent School District | HISD | school district | Houston ISD
Illinois Education Association | IEA | union
Illinois State Board of Education | ISBE | government
Indiana Department of Education | - | government
Indiana University | - | university
Institute of Education Sciences | IES | research
Iowa State University | - | university | Iowa State
Johns Hopkins University | - | university | Johns Hopkins
Kaiser Family Foundation | KFF | research
Kansas State University | - | university | Kansas State
Kentucky Education Association | - | union
KIPP | - | school network
Learning First Alliance | - | membership body
Learning Policy Institute | LPI | think tank
Los Angeles Unified School District | LAUSD | school district
Massachusetts Institute of Technology | MIT | university
Massachusetts Teachers Association | MTA | union
Miami-Dade County Public Schools | M-DCPS | school district
Michigan Education Association | MEA | union
Michigan State University | MSU | university | Michigan State
Moms for Liberty | - | campaign
Montgomery County Public Schools | MCPS | school district
NAACP | - | campaign
National Alliance for Public Charter Schools | NAPCS | membership body
National Assessment Governing Board | NAGB | government
National Association for College Admission Counseling | NACAC | membership body
National Association for the Education of Young Children | NAEYC | membership body
National Association of Elementary School Principals | NAESP | membership body
National Association of Independent Schools | NAIS | membership body
National Association of School Nurses | NASN | professional body
National Association of School Psychologists | NASP | professional body
National Association of School Resource Officers | NASRO | professional body
National Association of Secondary School Principals | NASSP | membership body
National Association of State Boards of Education | NASBE | membership body
National Center for Education Statistics | NCES | statistics
National Conference of State Legislatures | NCSL | membership body
National Council on Teacher Quality | NCTQ | think tank
National Education Association | NEA | union
National Education Policy Center | NEPC | think tank
National Governors Association | NGA | membership body
National Head Start Association | - | membership body
National Parents Union | NPU | campaign
National PTA | PTA | membership body
National School Boards Association | NSBA | membership body
National Science Foundation | NSF | funder
National Student Clearinghouse | NSC | research
National Urban League | - | campaign
New Jersey Education Association | NJEA | union
New York City Department of Education | NYC DOE | school district | New York City Public Schools
New York State Education Department | NYSED | government
New York State United Teachers | NYSUT | union
New York University | NYU | university
North Carolina Association of Educators | NCAE | union
Northwestern University | - | university
NWEA | - | research
Oakland Unified School District | OUSD | school district
Office for Civil Rights | OCR | government
Ohio Department of Education | - | government
Ohio Education Association | OEA | union
Ohio State University | - | university | Ohio State
Oklahoma Education Association | - | union
Orange County Public Schools | - | school district
Oregon State University | - | university | Oregon State
Parents Defending Education | - | campaign
PDK International | - | membership body
PEN America | - | campaign
Pennsylvania Department of Education | - | government
Pennsylvania State Education Association | PSEA | union
Pennsylvania State University | - | university | Penn State
Pew Research Center | Pew | research
Philadelphia Federation of Teachers | PFT | union
Princeton University | - | university
Purdue University | - | university | Purdue
RAND Corporation | - | research | Rand
Republican Party | GOP | party
Rutgers University | - | university | Rutgers
San Diego Unified School District | - | school district
San Francisco Unified School District | SFUSD | school district
School District of Philadelphia | - | school district
Seattle Public Schools | SPS | school district
Southern Poverty Law Center | SPLC | campaign
Southern Regional Education Board | SREB | membership body
Stanford Graduate School of Education | - | university
Stanford University | - | university | Stanford
State University of New York | SUNY | university
Success Academy | - | school network
Syracuse University | - | university
Target Corporation | - | company
Teach For America | TFA | charity
Teachers College | - | university
Texas A&M University | - | university | Texas A&M
Texas American Federation of Teachers | Texas AFT | union
Texas Education Agency | TEA | government
Texas Higher Education Coordinating Board | - | government
Texas State Teachers Association | TSTA | union
Texas Tech University | - | university | Texas Tech
The Hechinger Report | - | media | Hechinger Report
Thomas B. Fordham Institute | - | think tank | Fordham Institute
TNTP | - | charity
Tulane University | - | university | Tulane
U.S. Department of Agriculture | USDA | government | US Department of Agriculture
U.S. Supreme Court | - | court | US Supreme Court
UC Berkeley | - | university | University of California, Berkeley
UCLA | - | university | University of California, Los Angeles
United Federation of Teachers | UFT | union
United Teachers Los Angeles | UTLA | union
University of California | UC | university
University of Notre Dame | - | university | Notre Dame
University of Southern California | USC | university
Urban Institute | - | think tank
US Census Bureau | - | statistics | Census Bureau
US Department of Education | ED | government | Education Department
US Senate | - | legislature | U.S. Senate
Vanderbilt University | - | university | Vanderbilt
Virginia Department of Education | VDOE | government
Virginia Education Association | VEA | union
Virginia Tech | - | university
Walmart | - | company
Walton Family Foundation | - | funder
Washington Education Association | - | union
West Virginia Education Association | - | union
WestEd | - | research
White House | - | government
Wisconsin Education Association Council | WEAC | union
Yale University | - | university | Yale
""",
)
